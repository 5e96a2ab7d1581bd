import { type OfficialText, readingOf } from "@rabat/core/language";
import { useLocale, useTranslations } from "next-intl";

/** One line under a section whose texts are, in this language, translations made for the portal. */
export const TranslationNote = ({ texts }: { texts: readonly OfficialText[] }) => {
  const locale = useLocale();
  const t = useTranslations("record");
  const translated = texts.some((text) => readingOf(text, locale).standing === "unofficial-translation");
  return translated ? <p className="note">{t("translationNote")}</p> : null;
};
