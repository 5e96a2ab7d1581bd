import type { Locale, Localised } from "../language/locale.ts";

// "The Gambia" stands under G (facts: sorted on a key without the article).
const article = /^(?:(?:the|la|le|les)\s+|l’)/i;

/** Alphabetical by name in the reader's language, articles passed over: the Dialogue's protocol order. */
export const byName =
  (locale: Locale) =>
  (left: { name: Localised }, right: { name: Localised }): number =>
    left.name[locale].replace(article, "").localeCompare(right.name[locale].replace(article, ""), locale);
