import type { Locale, WorkingLanguage } from "./locale.ts";

/** Words held in both working languages, and perhaps in others. */
export type Bilingual = Record<WorkingLanguage, string> & Partial<Record<Locale, string>>;

/**
 * Such words for a reader of `locale`, with the language that they are in: English where the reader's is not held.
 *
 * @example readingIn({ en: "Geneva", fr: "Genève" }, "pt")
 * // → { text: "Geneva", language: "en" }
 */
export const readingIn = (words: Bilingual, locale: Locale): { text: string; language: Locale } => {
  const text = words[locale];
  return text === undefined ? { text: words.en, language: "en" } : { text, language: locale };
};
