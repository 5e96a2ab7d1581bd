import type { Outcome } from "@rabat/core/outcome";
import { useLocale, useTranslations } from "next-intl";
import { addressesIn } from "../addresses.ts";
import { Pager } from "../pager.tsx";
import { useOutcomeName } from "./outcome-words.ts";

/** The neighbours of an item among the items of its meeting. */
export const OutcomePager = ({ outcome, siblings }: { outcome: Outcome; siblings: readonly Outcome[] }) => {
  const t = useTranslations("outcome");
  const to = addressesIn(useLocale());
  const nameOf = useOutcomeName();
  const place = siblings.findIndex(({ reference }) => reference === outcome.reference);
  const stepTo = (sibling: Outcome | undefined) =>
    sibling && { href: to.outcome(sibling.reference), name: nameOf(sibling) };
  return (
    <Pager
      label={t("pager")}
      words={{ previous: t("previous"), next: t("next") }}
      previous={place > 0 ? stepTo(siblings[place - 1]) : undefined}
      next={place >= 0 ? stepTo(siblings[place + 1]) : undefined}
    />
  );
};
