import { foldSearch } from "./normalise.ts";

/** A piece of a text, `found` where a word of the search stands. */
export type ExcerptPart = { text: string; found: boolean };

/** What the database writes around a found word: private characters that no text holds. */
export const foundMarks = { from: "\ue000", to: "\ue001" } as const;

/**
 * The original text cut where its marked copy has marks; the copy has the same characters, one for one.
 *
 * @example cutAtMarks("Réunion de Rabat", "reunion de \ue000rabat\ue001")
 * // → [{ text: "Réunion de ", found: false }, { text: "Rabat", found: true }]
 */
export const cutAtMarks = (original: string, marked: string): ExcerptPart[] => {
  const characters = [...original];
  const parts: ExcerptPart[] = [];
  let at = 0;
  for (const [index, piece] of marked.split(/[\ue000\ue001]/).entries()) {
    const length = [...piece].length;
    const text = characters.slice(at, at + length).join("");
    at += length;
    if (text !== "") parts.push({ text, found: index % 2 === 1 });
  }
  const rest = characters.slice(at).join("");
  return rest === "" ? parts : [...parts, { text: rest, found: false }];
};

const shorten = (text: string, keep: "start" | "end" | "both", length: number): string => {
  if (text.length <= length) return text;
  const half = keep === "both" ? length / 2 : length;
  const start =
    keep === "end"
      ? ""
      : text
          .slice(0, half)
          .replace(/[\p{L}\p{N}]+$/u, "")
          .trimEnd();
  const end =
    keep === "start"
      ? ""
      : text
          .slice(-half)
          .replace(/^[\p{L}\p{N}]+/u, "")
          .trimStart();
  return `${start} … ${end}`;
};

/**
 * The surroundings of the first words found, shortened between and around them.
 *
 * Gives `most` pieces at the most.
 *
 * @example excerptOf([{ text: "Rabat", found: true }, { text: ` ${"and then ".repeat(30)}`, found: false }])[1]?.text.length
 * // → 120
 */
export const excerptOf = (parts: readonly ExcerptPart[], most = 8): ExcerptPart[] => {
  const first = Math.max(0, parts.findIndex(({ found }) => found) - 1);
  const kept = parts.slice(first, first + most);
  return kept.map(({ text, found }, index) => {
    if (found) return { text, found };
    const last = index === kept.length - 1;
    const keep = last ? "start" : index === 0 ? "end" : "both";
    return { text: shorten(text, keep, kept.length === 1 ? 240 : 120), found };
  });
};

/**
 * A text cut where phrases stand in it, word for word; accents and case do not count. Takes each phrase as folded
 * words (`searchWords`).
 *
 * @example markPhrases("Border management", [["border", "management"]]) // → [{ text: "Border management", found: true }]
 */
export const markPhrases = (text: string, phrases: readonly (readonly string[])[]): ExcerptPart[] => {
  const words = [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ 0: word, index }) => ({
    folded: foldSearch(word),
    from: index,
    to: index + word.length,
  }));
  const parts: ExcerptPart[] = [];
  let cut = 0;
  for (let at = 0; at < words.length; at++) {
    const here = phrases.find((phrase) => phrase.every((word, next) => words[at + next]?.folded === word));
    const [first, last] = here === undefined ? [] : [words[at], words[at + here.length - 1]];
    if (here === undefined || first === undefined || last === undefined) continue;
    if (first.from > cut) parts.push({ text: text.slice(cut, first.from), found: false });
    parts.push({ text: text.slice(first.from, last.to), found: true });
    cut = last.to;
    at += here.length - 1;
  }
  return cut < text.length ? [...parts, { text: text.slice(cut), found: false }] : parts;
};
