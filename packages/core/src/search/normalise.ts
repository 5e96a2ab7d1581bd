/** What is read of a search; anything beyond it is left aside. */
export const searchLimit = 200;

// Far more than the limit, so that noise before the first word does not hide it; bounds the work on any input.
const rawLimit = 4_000;

/**
 * One spelling per search: composed, typographic marks as typed ones, control characters and extra spaces gone, bounded.
 *
 * Takes any string, and refuses none.
 *
 * @example normaliseSearch("  «border   management» ") // → '"border management"'
 */
export const normaliseSearch = (raw: string): string => {
  const tidied = raw
    .slice(0, rawLimit)
    .normalize("NFKC")
    .replace(/[\u2018\u2019\u02bc\u2032]/g, "'")
    .replace(/[\u00ab\u00bb\u201c-\u201f]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[\p{C}\p{Z}\s\ufffd]+/gu, " ")
    .trim();
  return [...tidied].slice(0, searchLimit).join("").trim();
};

/**
 * For comparing: lower case without accents.
 *
 * @example foldSearch("Réunion à Genève") // → "reunion a geneve"
 */
export const foldSearch = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae");

/**
 * The words of a text, folded; an apostrophe or a hyphen ends a word.
 *
 * @example searchWords("L’accueil des réfugiés") // → ["l", "accueil", "des", "refugies"]
 */
export const searchWords = (text: string): string[] => foldSearch(text).match(/[\p{L}\p{N}]+/gu) ?? [];
