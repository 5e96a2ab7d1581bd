import { auditDeeds } from "@rabat/core/audit";
import { getTranslations } from "next-intl/server";
import { SubmitButton } from "../button.tsx";
import { SearchChoice, SearchPart } from "../search-part.tsx";
import { deedSentence } from "./deed-words.ts";
import type { TrailViewProps } from "./trail-view.tsx";

/** What of history to show: a plain form, whose answer is a page with an address of its own. */
export const TrailSearch = async ({ locale, zone, asked, errors }: Omit<TrailViewProps, "page">) => {
  const t = await getTranslations("trail");
  const field = await getTranslations("field");
  const part = (name: "who" | "deed" | "subject" | "chain" | "from" | "to") => ({
    name,
    label: field(name),
    value: asked[name],
    errors,
  });
  const deeds = auditDeeds.map((value) => ({ value, label: deedSentence(t, value) }));
  const clock = t("clock", { zone: zone.replaceAll("_", " ") });
  return (
    <search>
      <form method="get" action={`/${locale}/secretariat/audit`} className="search-parts">
        <SearchPart {...part("who")} hint={t("whoHint")} />
        <SearchChoice
          {...part("deed")}
          any={t("any")}
          choices={deeds.toSorted((one, other) => one.label.localeCompare(other.label, locale))}
        />
        <SearchPart {...part("subject")} hint={t("subjectHint")} />
        <SearchPart {...part("chain")} hint={t("chainHint")} />
        <SearchPart {...part("from")} type="datetime-local" hint={clock} />
        <SearchPart {...part("to")} type="datetime-local" hint={clock} />
        <SubmitButton kind="quiet">{t("find")}</SubmitButton>
      </form>
    </search>
  );
};
