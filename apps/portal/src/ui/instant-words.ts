import type { Locale } from "@rabat/core/language";
import type { useTranslations } from "next-intl";
import { elsewhere, instantIn } from "./dates.ts";

/** Instants in words: with their zone named, and the time it is then in Brussels and UTC where that differs. */
export const instantWords = (t: ReturnType<typeof useTranslations<"date">>, locale: Locale) => {
  const zoneName = (zone: string) => t("zone", { zone: zone.replaceAll(/\W/g, "_"), name: zone });
  return {
    instant: (instant: string, zone: string) =>
      t("instant", { instant: instantIn(locale, instant, zone), zone: zoneName(zone) }),
    elsewhere: (instant: string, zone: string) =>
      elsewhere(locale, instant, zone)
        .map((reading) => t("instant", { instant: reading.text, zone: zoneName(reading.zone) }))
        .join(" · "),
  };
};
