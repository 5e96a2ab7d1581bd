import type { RecordKind } from "./kind.ts";

/** How one part of an entry is asked for and read; a form names each control by its path: `agenda.0.en`. */
export type Field =
  | { as: "text"; limit: number; required?: boolean; lines?: number }
  | { as: "count" | "address" | "cap" }
  | { as: "day" | "month"; required: boolean }
  | { as: "choice"; of: readonly string[]; required: boolean }
  /** Codes with commas between them, in the order printed. */
  | { as: "codes"; of: "partner" | "meeting" | "area" }
  /** The name of something else in the record. */
  | { as: "name"; of: "partner" | "meeting" | "chairmanship"; required: boolean }
  /** Both working languages and which of them were published; the other is a translation. */
  | { as: "official"; limit: number; required: boolean; lines?: number }
  /** Both working languages, and the others of the interface where they are known. */
  | { as: "bilingual"; limit: number; alone?: boolean }
  | { as: "group"; of: Fields }
  | { as: "rows"; of: Field };

export type Fields = { readonly [name: string]: Field };

export type Leaf = Exclude<Field, { as: "group" | "rows" | "official" | "bilingual" }>;

/** The names of the languages in which a text of the record may be written here. */
export const publishedChoices = ["en", "fr", "en fr"] as const;

/** How many empty rows a list offers: without a script, the next ones come with the next save. */
export const spareRows = 2;

/** No list of one entry is longer. */
export const rowLimit = 40;

/**
 * Rows that a list holds in a form, counted from its highest index.
 *
 * @example rowsIn({ "agenda.0.en": "Opening", "agenda.2.en": "Closing" }, "agenda") // → 3
 */
export const rowsIn = (values: Readonly<Record<string, string>>, path: string): number => {
  const indices = Object.keys(values).flatMap((name) => {
    const index = name.startsWith(`${path}.`) ? /^\d{1,2}/.exec(name.slice(path.length + 1))?.[0] : undefined;
    return index === undefined ? [] : [Number(index) + 1];
  });
  return Math.min(rowLimit, Math.max(0, ...indices));
};

export type FormOf = Record<RecordKind, Fields>;
