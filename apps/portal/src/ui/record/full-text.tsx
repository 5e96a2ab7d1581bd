import { languagesOf, readingOf, type OfficialText as Text } from "@rabat/core/language";
import { useLocale, useTranslations } from "next-intl";
import { OfficialText } from "../official-text.tsx";

/** A text of the record read as a text: in the reader's language, and beneath it as it is held in every other. */
export const FullText = ({ text }: { text: Text }) => {
  const locale = useLocale();
  const t = useTranslations("record");
  const reading = readingOf(text, locale);
  const others = languagesOf(text).filter((language) => language !== reading.language);
  const standing = (language: (typeof others)[number]) =>
    text.published.includes(language) ? "asPublished" : "unofficial";
  return (
    <>
      <OfficialText text={reading.text} language={reading.language} size="large" />
      {reading.standing === "unofficial-translation" ? (
        <p className="translation-mark">{t("translation")}</p>
      ) : null}
      {others.map((language) => (
        <section key={language} className="section">
          <h2 className="section-heading">{t(standing(language), { language })}</h2>
          <div className="other-language">
            <OfficialText text={text[language] ?? ""} language={language} />
          </div>
        </section>
      ))}
    </>
  );
};
