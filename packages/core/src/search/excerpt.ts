/** A piece of a text, `found` where a word of the search stands. */
export type ExcerptPart = { text: string; found: boolean };

/** What the database writes around a found word: private characters that no text holds. */
export const foundMarks = { from: "\ue000", to: "\ue001" } as const;

/** The original text cut where its marked copy has marks; the copy has the same characters, one for one. */
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

/** The surroundings of the first words found, shortened between and around them. */
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
