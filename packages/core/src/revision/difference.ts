import { type WordingPart, wordDiff } from "../comment/wording.ts";
import type { RecordVersion } from "./body.ts";
import { recordValuesOf } from "./write-form.ts";

/** One control whose value differs, word by word. */
export type FieldDifference = { path: string; parts: WordingPart[] };

/**
 * Where two versions of an entry differ, in the order of its form; empty where they say the same.
 *
 * @example versionDifference(before, after) // → [{ path: "title.en", parts: [{ kind: "removed", text: "a" }, …] }]
 */
export const versionDifference = (before: RecordVersion, after: RecordVersion): FieldDifference[] => {
  const [old, next] = [recordValuesOf(before), recordValuesOf(after)];
  return [...new Set([...Object.keys(next), ...Object.keys(old)])]
    .filter((path) => (old[path] ?? "") !== (next[path] ?? ""))
    .map((path) => ({ path, parts: wordDiff(old[path] ?? "", next[path] ?? "") }));
};
