import { locales } from "../language/locale.ts";
import type { RecordVersion } from "./body.ts";
import type { Field, Fields } from "./field.ts";
import { recordForms } from "./forms.ts";

type Held = { readonly [name: string]: unknown };

const isHeld = (value: unknown): value is Held => typeof value === "object" && value !== null;

const pairsOf = (field: Field, path: string, value: unknown): [string, string][] => {
  if (value === null || value === undefined) return [];
  if (field.as === "rows")
    return Array.isArray(value)
      ? value.flatMap((one, index) => pairsOf(field.of, `${path}.${index}`, one))
      : [];
  if (field.as === "codes") return Array.isArray(value) ? [[path, value.join(", ")]] : [];
  if (!isHeld(value)) return [[path, String(value)]];
  if (field.as === "group") return groupPairs(field.of, `${path}.`, value);
  const texts = locales.flatMap((language): [string, string][] => {
    const text = value[language];
    return typeof text === "string" ? [[`${path}.${language}`, text]] : [];
  });
  const { published } = value;
  return Array.isArray(published) ? [...texts, [`${path}.published`, published.join(" ")]] : texts;
};

const groupPairs = (fields: Fields, prefix: string, held: Held): [string, string][] =>
  Object.entries(fields).flatMap(([name, field]) => pairsOf(field, prefix + name, held[name]));

/**
 * A version as its form shows it: every control's value by its name. `readRecordForm` of it gives the version back.
 *
 * @example
 * const source = { title: { en: "A page", fr: "Une page" }, address: null };
 * const body = { node: "action-24", text: null, objective: "8", source } as const;
 * recordFormOf({ kind: "plan", key: "action-24", body })
 * // → { objective: "8", "source.title.en": "A page", "source.title.fr": "Une page" }
 */
export const recordFormOf = ({ kind, body }: RecordVersion): Record<string, string> =>
  Object.fromEntries(groupPairs(recordForms[kind], "", body as Held));

/**
 * The same with what no control holds: a document's file, by name and content.
 *
 * @example
 * const source = { title: { en: "A page", fr: "Une page" }, address: null };
 * const body = { node: "action-24", text: null, objective: "8", source } as const;
 * recordValuesOf({ kind: "plan", key: "action-24", body }).objective // → "8"
 */
export const recordValuesOf = (version: RecordVersion): Record<string, string> => {
  const file = version.kind === "document" ? version.body.file : null;
  return { ...recordFormOf(version), ...(file ? { file: `${file.name} (SHA-256 ${file.hash})` } : {}) };
};
