import type { Consultation, Stage } from "@rabat/core/consultation";
import { useLocale, useTranslations } from "next-intl";
import { elsewhere, instantIn } from "../dates.ts";

/** An instant with its zone named, and the time it is then in Brussels and UTC where that differs. */
export const useInstantWords = () => {
  const t = useTranslations("date");
  const locale = useLocale();
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

type ClosingLineProps = { consultation: Consultation; stage: Stage };

/** One sentence on what the clock does next, or has done. */
export const ClosingLine = ({ consultation: { opens, closes, zone }, stage }: ClosingLineProps) => {
  const t = useTranslations("consultation");
  const words = useInstantWords();
  if (stage === "prepared" || stage === "announced")
    return t("opensAt", { instant: words.instant(opens, zone) });
  if (stage === "open") return t("closesAt", { instant: words.instant(closes, zone) });
  return t("closedAt", { instant: words.instant(closes, zone) });
};
