import type { Chairmanship } from "@rabat/core/chairmanship";
import { useLocale, useTranslations } from "next-intl";
import { dayOrMonth } from "../dates.ts";

/** "14 December 2022 – 1 February 2024", or since when. */
export const useTerm = () => {
  const t = useTranslations("chairmanship");
  const locale = useLocale();
  return ({ from, until }: Pick<Chairmanship, "from" | "until">): string =>
    until === null
      ? t("since", { from: dayOrMonth(locale, from) })
      : t("term", { from: dayOrMonth(locale, from), until: dayOrMonth(locale, until) });
};
