import { type OfficialText, publishedReading, readingOf } from "@rabat/core/language";
import { useLocale, useTranslations } from "next-intl";
import { inLanguage } from "../in-language.ts";

/** Under a translated title or line, the words that were published. */
export const AsPublished = ({ text }: { text: OfficialText }) => {
  const locale = useLocale();
  const t = useTranslations("record");
  if (readingOf(text, locale).standing === "published") return null;
  const published = publishedReading(text, locale);
  return (
    <p className="note as-published">
      {t("titleAsPublished")} <cite {...inLanguage(published.language)}>{published.text}</cite>
    </p>
  );
};
