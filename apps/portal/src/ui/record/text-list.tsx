import { type OfficialText, publishedReading, readingOf } from "@rabat/core/language";
import { useLocale, useTranslations } from "next-intl";
import { inLanguage } from "../in-language.ts";
import { RecordText } from "./record-text.tsx";

/** Agenda items, priorities, highlights: texts of the record one under the other, translations with their originals. */
export const TextList = ({ texts }: { texts: readonly OfficialText[] }) => {
  const locale = useLocale();
  const t = useTranslations("record");
  const translated = texts.filter((text) => readingOf(text, locale).standing === "unofficial-translation");
  const language = translated[0]?.published[0];
  return (
    <>
      <ul className="record-texts measure">
        {texts.map((text) => (
          <li key={text[text.published[0]]}>
            <RecordText text={text} />
          </li>
        ))}
      </ul>
      {language ? (
        <details className="original">
          <summary>{t("published", { language })}</summary>
          <ul className="measure">
            {translated.map((text) => {
              const published = publishedReading(text, locale);
              return (
                <li key={published.text} {...inLanguage(published.language)}>
                  {published.text}
                </li>
              );
            })}
          </ul>
          <p className="note">{t("publishedBeneath")}</p>
        </details>
      ) : null}
    </>
  );
};
