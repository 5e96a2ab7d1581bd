import { readingIn } from "../language/bilingual.ts";
import type { Locale } from "../language/locale.ts";
import type { Bilingual } from "../language/schema.ts";

// "The Gambia" stands under G (facts: sorted on a key without the article).
const article = /^(?:(?:the|la|le|les)\s+|l’|ال)/i;

/**
 * Alphabetical by name in the reader's language, articles passed over: the Dialogue's protocol order.
 *
 * Gives a function for `Array.prototype.sort`.
 *
 * @example [partnerOf("de"), partnerOf("gm"), partnerOf("fr")].flatMap((one) => one ?? []).sort(byName("en")).map(({ code }) => code)
 * // → ["fr", "gm", "de"]
 */
export const byName = (locale: Locale) => {
  const keyOf = ({ name }: { name: Bilingual }) => readingIn(name, locale).text.replace(article, "");
  return (left: { name: Bilingual }, right: { name: Bilingual }): number =>
    keyOf(left).localeCompare(keyOf(right), locale);
};
