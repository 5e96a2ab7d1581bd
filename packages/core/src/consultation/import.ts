import { z } from "zod";
import type { WorkingLanguage } from "../language/locale.ts";
import type { OfficialText } from "../language/official-text.ts";
import { boundedText, refusalsOf } from "../language/text.ts";
import { type OutcomeKind, outcomeKinds, outcomeLabel } from "../outcome/outcome.ts";
import { accept, type Refusal, type Result, refuse } from "../refusal.ts";
import { readDelimited } from "./delimited.ts";
import { columnsOf, type ImportColumn, type ImportRow, kindOf, plainRows } from "./import-columns.ts";
import { type ListedText, textsAtMost } from "./preparation.ts";

/** Where the texts come from: a file has to name its columns, what is pasted may also be one text a line. */
export const ImportSource = z.object({
  raw: z.string().max(2_000_000),
  isFile: z.boolean(),
  /** Of texts that stand alone on their line. */
  language: z.enum(["en", "fr"]),
});
export type ImportSource = z.infer<typeof ImportSource>;

/** One line of what was read: a text to add, or what is wrong with it. */
export type ReadLine = { line: number; shown: string } & ({ text: ListedText } | { fault: Refusal });
export type ReadTexts = { lines: ReadLine[]; texts: ListedText[] };

const bounded: Record<WorkingLanguage, ReturnType<typeof boundedText>> = {
  en: boundedText({ field: "textEn", limit: 10_000 }),
  fr: boundedText({ field: "textFr", limit: 10_000 }),
};

const readText = (cells: Partial<Record<ImportColumn, string>>): Result<OfficialText> => {
  const held: Partial<Record<WorkingLanguage, string>> = {};
  for (const language of ["en", "fr"] as const) {
    const read = bounded[language].safeParse(cells[language] ?? "");
    if (!read.success) return { ok: false, refusals: refusalsOf(read.error) };
    if (read.data !== "") held[language] = read.data;
  }
  if (held.en !== undefined)
    return accept({ published: held.fr === undefined ? ["en"] : ["en", "fr"], ...held });
  return held.fr === undefined ? refuse({ code: "import.no-text" }) : accept({ published: ["fr"], ...held });
};

type Numbered = { kind: OutcomeKind; number: number | null };

/** The number that a line gives its text, by label, by kind, or by both where they agree. */
const readNumber = ({ label = "", kind = "" }: Partial<Record<ImportColumn, string>>): Result<Numbered> => {
  const sort = kind.trim() === "" ? null : kindOf(kind);
  if (sort === undefined) return refuse({ code: "import.unknown-kind", part: kind.trim().slice(0, 60) });
  if (label.trim() === "") return accept({ kind: sort ?? "recommendation", number: null });
  const [, letter = "", number = ""] = /^([CRT])\s?([1-9]\d{0,3})\.?$/i.exec(label.trim()) ?? [];
  const named = outcomeKinds.find(
    (each) => outcomeLabel({ kind: each, number: 1 })[0] === letter.toUpperCase(),
  );
  const part = label.trim().slice(0, 60);
  if (named === undefined) return refuse({ code: "import.unreadable-label", part });
  if (sort !== null && sort !== named) return refuse({ code: "import.kind-contradicts-label", part });
  return accept({ kind: named, number: Number(number) });
};

type ReadRow = Pick<ReadLine, "line" | "shown"> & { read: Result<Numbered & { text: OfficialText }> };

const readRow = ({ line, shown, cells, fault }: ImportRow): ReadRow => {
  if (fault !== null) return { line, shown, read: refuse(fault) };
  const number = readNumber(cells);
  if (!number.ok) return { line, shown, read: number };
  const text = readText(cells);
  return { line, shown, read: text.ok ? accept({ ...number.value, text: text.value }) : text };
};

type List = { slug: string; held: readonly ListedText[] };

/** Gives each text its label: the one it names, unless it is taken; otherwise the next of its kind. */
const number = (rows: readonly ReadRow[], { slug, held }: List): ReadTexts => {
  const taken = new Set(held.map(({ label }) => label));
  const named = rows.flatMap(({ read }) =>
    read.ok && read.value.number !== null
      ? [outcomeLabel({ kind: read.value.kind, number: read.value.number })]
      : [],
  );
  const kept = new Set([...taken, ...named]);
  const next = { conclusion: 1, recommendation: 1, theme: 1 };
  const drawn = (kind: OutcomeKind): number => {
    while (kept.has(outcomeLabel({ kind, number: next[kind] }))) next[kind] += 1;
    return next[kind]++;
  };
  const lines = rows.map(({ line, shown, read }): ReadLine => {
    if (!read.ok) return { line, shown, fault: read.refusals[0] };
    const { kind, text } = read.value;
    const label = outcomeLabel({ kind, number: read.value.number ?? drawn(kind) });
    if (taken.has(label)) return { line, shown, fault: { code: "import.label-taken", part: label } };
    taken.add(label);
    return { line, shown, text: { reference: `${slug}-text-${label}`, label, text } };
  });
  return { lines, texts: lines.flatMap((line) => ("text" in line ? [line.text] : [])) };
};

/**
 * Texts to add to a list, from a table or from lines. Nothing is left out silently: every line comes back, as the
 * text that it gives or with what is wrong. An imported text is named after its consultation (`<slug>-text-R12`),
 * which no reference of the record can be.
 *
 * Refuses the whole where it holds no text, names no column for one, or holds more than a list may.
 *
 * @example
 * const read = readTexts({ raw: "Set up a network.", isFile: false, language: "en" }, { slug: "results", held: [] });
 * read.ok && read.value.texts
 * // → [{ reference: "results-text-R1", label: "R1", text: { published: ["en"], en: "Set up a network." } }]
 * readTexts({ raw: "", isFile: false, language: "en" }, { slug: "results", held: [] })
 * // → { ok: false, refusals: [{ code: "import.empty" }] }
 */
export const readTexts = (
  { raw, isFile, language }: ImportSource,
  { slug, held }: { slug: string; held: readonly ListedText[] },
): Result<ReadTexts> => {
  const rows = readDelimited(raw);
  const [header] = rows;
  if (header === undefined) return refuse({ code: "import.empty" });
  const columns = columnsOf(header.cells);
  if (columns === null && isFile) return refuse({ code: "import.no-columns" });
  const given = columns === null ? plainRows(raw, language) : rows.slice(1).map(columns);
  if (given.length === 0) return refuse({ code: "import.empty" });
  if (given.length + held.length > textsAtMost)
    return refuse({ code: "preparation.too-many-texts", limit: textsAtMost });
  return accept(number(given.map(readRow), { slug, held }));
};
