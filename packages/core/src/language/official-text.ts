import { type Locale, locales } from "./locale.ts";

/**
 * A text of the record. `published` names the languages in which its author published it; any other language
 * held is a translation made for this product and must be shown as unofficial (facts: nothing is translated silently).
 */
export type OfficialText = { published: readonly [Locale, ...Locale[]] } & Partial<Record<Locale, string>>;

export type TextReading = {
  text: string;
  /** The language of `text`: what its `lang` attribute says. */
  language: Locale;
  standing: "published" | "unofficial-translation";
};

/**
 * The text as its author published it, in the reader's language where that exists.
 *
 * @example publishedReading(fromEnglish("Data", "Données"), "fr") // → { text: "Data", language: "en", standing: "published" }
 */
export const publishedReading = (text: OfficialText, locale: Locale): TextReading => {
  const language = text.published.includes(locale) ? locale : text.published[0];
  return { text: text[language] ?? "", language, standing: "published" };
};

/**
 * What to show a reader of `locale`: the text or its translation in that language, otherwise the published text
 * in its own language.
 *
 * @example readingOf(fromEnglish("Data", "Données"), "fr")
 * // → { text: "Données", language: "fr", standing: "unofficial-translation" }
 */
export const readingOf = (text: OfficialText, locale: Locale): TextReading => {
  const held = text[locale];
  if (held === undefined || text.published.includes(locale)) return publishedReading(text, locale);
  return { text: held, language: locale, standing: "unofficial-translation" };
};

/**
 * Every language in which a text is held, published ones first.
 *
 * @example languagesOf({ published: ["fr"], en: "Data", fr: "Données" }) // → ["fr", "en"]
 */
export const languagesOf = (text: OfficialText): Locale[] => [
  ...text.published,
  ...locales.filter((locale) => text[locale] !== undefined && !text.published.includes(locale)),
];

/**
 * A text published in English only, with our French translation.
 *
 * @example fromEnglish("Data", "Données") // → { published: ["en"], en: "Data", fr: "Données" }
 */
export const fromEnglish = (en: string, fr: string): OfficialText => ({ published: ["en"], en, fr });
