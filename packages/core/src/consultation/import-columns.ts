import type { OutcomeKind } from "../outcome/outcome.ts";
import { type Refusal, refuse } from "../refusal.ts";
import type { DelimitedRow } from "./delimited.ts";

export type ImportColumn = "label" | "kind" | "en" | "fr";

/** A line by column; `fault`: it does not fit its table. */
export type ImportRow = {
  line: number;
  shown: string;
  cells: Partial<Record<ImportColumn, string>>;
  fault: Refusal | null;
};

/** What people write over a column, in English and French, without accents. */
const names: Record<ImportColumn, readonly string[]> = {
  label: ["label", "number", "no", "reference", "libelle", "etiquette", "numero", "n°"],
  kind: ["kind", "type", "nature", "genre"],
  en: ["english", "en", "anglais", "text", "english text", "texte anglais"],
  fr: ["french", "fr", "francais", "texte", "french text", "texte francais"],
};

const kinds: Record<OutcomeKind, readonly string[]> = {
  conclusion: ["conclusion", "conclusions", "c"],
  recommendation: ["recommendation", "recommendations", "recommandation", "recommandations", "r"],
  theme: ["theme", "themes", "t"],
};

const plain = (word: string) => word.normalize("NFD").replace(/\p{M}/gu, "").trim().toLowerCase();

const named = <Name extends string>(lists: Record<Name, readonly string[]>, word: string): Name | undefined =>
  (Object.keys(lists) as Name[]).find((name) => lists[name].includes(plain(word)));

/** The kind that a word names, in English or French. */
export const kindOf = (word: string): OutcomeKind | undefined => named(kinds, word);

const shownOf = (cells: readonly string[]) => cells.join(" · ").trim().slice(0, 120);

/** The way to read the rows under a header; null where this is no header, for want of a column with text. */
export const columnsOf = (header: readonly string[]): ((row: DelimitedRow) => ImportRow) | null => {
  const columns = header.map((word) => named(names, word));
  if (!columns.includes("en") && !columns.includes("fr")) return null;
  return ({ line, cells, isOpen }) => {
    const held: ImportRow["cells"] = {};
    for (const [index, column] of columns.entries())
      if (column !== undefined && held[column] === undefined) held[column] = cells[index] ?? "";
    const isBeyond = cells.slice(header.length).some((cell) => cell.trim() !== "");
    const [open] = refuse({ code: "import.open-quotation" }).refusals;
    const [beyond] = refuse({ code: "import.too-many-cells", limit: header.length }).refusals;
    return { line, cells: held, shown: shownOf(cells), fault: isOpen ? open : isBeyond ? beyond : null };
  };
};

/** One text a line, after its label if it begins with one: "R12. Build a network". */
export const plainRows = (raw: string, language: "en" | "fr"): ImportRow[] =>
  raw
    .replace(/^\ufeff/, "")
    .split(/\r\n?|\n/)
    .map((text, index) => ({ line: index + 1, text: text.trim() }))
    .filter(({ text }) => text !== "")
    .map(({ line, text }) => {
      const [, label = "", rest = text] =
        /^([CRT]\s?\d{1,4})(?:[.):]|\s+[-–—]|\s)\s*(\S.*)$/i.exec(text) ?? [];
      return { line, shown: shownOf([text]), cells: { label, [language]: rest }, fault: null };
    });
