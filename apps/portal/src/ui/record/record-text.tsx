import { type OfficialText, readingOf } from "@rabat/core/language";
import { useLocale } from "next-intl";

/** A text of the record within a line, in the reader's language where it is held, marked with its own. */
export const RecordText = ({ text }: { text: OfficialText }) => {
  const locale = useLocale();
  const reading = readingOf(text, locale);
  return reading.language === locale ? reading.text : <bdi lang={reading.language}>{reading.text}</bdi>;
};
