import { type OfficialText, publishedReading, readingOf } from "@rabat/core/language";
import { useLocale, useTranslations } from "next-intl";

/** Under a translated title, the one that was published. */
export const TitleAsPublished = ({ title }: { title: OfficialText }) => {
  const locale = useLocale();
  const t = useTranslations("record");
  if (readingOf(title, locale).standing === "published") return null;
  const published = publishedReading(title, locale);
  return (
    <p className="note title-as-published">
      {t("titleAsPublished")} <cite lang={published.language}>{published.text}</cite>
    </p>
  );
};
