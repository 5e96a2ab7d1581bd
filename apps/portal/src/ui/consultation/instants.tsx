import type { Consultation, Stage } from "@rabat/core/consultation";
import { useLocale, useTranslations } from "next-intl";
import { instantWords } from "../instant-words.ts";

export const useInstantWords = () => instantWords(useTranslations("date"), useLocale());

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
