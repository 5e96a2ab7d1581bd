import { type WordingPart, wordDiff } from "../comment/wording.ts";
import type { RecordVersion } from "./body.ts";
import { recordValuesOf } from "./write-form.ts";

/** One control whose value differs, word by word. */
export type FieldDifference = { path: string; parts: WordingPart[] };

/**
 * Where two versions of an entry differ, in the order of its form; empty where they say the same.
 *
 * @example
 * const source = { title: { en: "A page", fr: "Une page" }, address: null };
 * const body = { node: "action-24", text: null, objective: "8", source } as const;
 * const before = { kind: "plan", key: "action-24", body } as const;
 * const after = { ...before, body: { ...body, objective: "9" } } as const;
 * versionDifference(before, after)
 * // → [{ path: "objective", parts: [{ kind: "removed", text: "8" }, { kind: "added", text: "9" }] }]
 */
export const versionDifference = (before: RecordVersion, after: RecordVersion): FieldDifference[] => {
  const [old, next] = [recordValuesOf(before), recordValuesOf(after)];
  return [...new Set([...Object.keys(next), ...Object.keys(old)])]
    .filter((path) => (old[path] ?? "") !== (next[path] ?? ""))
    .map((path) => ({ path, parts: wordDiff(old[path] ?? "", next[path] ?? "") }));
};
