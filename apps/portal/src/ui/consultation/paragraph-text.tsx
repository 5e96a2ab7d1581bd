import type { Paragraph } from "@rabat/core/consultation";
import { publishedReading, readingOf } from "@rabat/core/language";
import { getTranslations } from "next-intl/server";
import type { Locale } from "../../server/i18n.ts";
import { OfficialText } from "../official-text.tsx";

type ParagraphTextProps = { paragraph: Pick<Paragraph, "text">; locale: Locale; size?: "text" | "large" };

/** A frozen paragraph in the reader's language; a translation is marked, the published text beneath it. */
export const ParagraphText = async ({ paragraph, locale, size = "text" }: ParagraphTextProps) => {
  const t = await getTranslations("text");
  const reading = readingOf(paragraph.text, locale);
  const published = publishedReading(paragraph.text, locale);
  const translation = {
    mark: t("unofficialTranslation"),
    originalWord: t("original"),
    original: published.text,
    originalLanguage: published.language,
  };
  const isTranslation = reading.standing === "unofficial-translation";
  return (
    <OfficialText
      text={reading.text}
      language={reading.language}
      size={size}
      {...(isTranslation ? { translation } : {})}
    />
  );
};
