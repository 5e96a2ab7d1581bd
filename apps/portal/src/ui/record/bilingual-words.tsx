import { type Bilingual, readingIn } from "@rabat/core/language";
import { useLocale } from "next-intl";

/** Words held in the working languages, marked with theirs where the reader's is another. */
export const BilingualWords = ({ words }: { words: Bilingual }) => {
  const locale = useLocale();
  const { text, language } = readingIn(words, locale);
  return language === locale ? text : <bdi lang={language}>{text}</bdi>;
};
