export type WordingPart = { kind: "equal" | "removed" | "added"; text: string };

/** Words, spaces and single marks: joined, they give the text back. */
const wordsOf = (text: string): string[] =>
  text.match(/\s+|[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}]/gu) ?? [];

/**
 * Whether two wordings differ in nothing but white space and the shape of apostrophes.
 *
 * @example sameWording("L’accueil  digne", "L'accueil digne") // → true
 */
export const sameWording = (left: string, right: string): boolean => {
  const plain = (text: string) => text.normalize("NFC").replace(/[’ʼ]/g, "'").replace(/\s+/g, " ").trim();
  return plain(left) === plain(right);
};

/** Above this many cells the middle is shown as one replacement, so that no text can stall the process. */
const cellLimit = 4_000_000;

/** Longest common subsequence of words, as the lengths from each pair of places to the ends. */
const commonLengths = (before: readonly string[], after: readonly string[]): Uint16Array[] => {
  const rows = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1));
  for (let i = before.length - 1; i >= 0; i--) {
    const [row, below] = [rows[i] as Uint16Array, rows[i + 1] as Uint16Array];
    for (let j = after.length - 1; j >= 0; j--)
      row[j] =
        before[i] === after[j]
          ? (below[j + 1] as number) + 1
          : Math.max(below[j] as number, row[j + 1] as number);
  }
  return rows;
};

const lengthOfCommonStart = (before: readonly string[], after: readonly string[]) => {
  let length = 0;
  while (length < before.length && length < after.length && before[length] === after[length]) length++;
  return length;
};

const middleParts = (before: readonly string[], after: readonly string[]): WordingPart[] => {
  if (before.length * after.length > cellLimit)
    return [
      { kind: "removed", text: before.join("") },
      { kind: "added", text: after.join("") },
    ];
  const lengths = commonLengths(before, after);
  const parts: WordingPart[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    if (i < before.length && before[i] === after[j]) {
      parts.push({ kind: "equal", text: before[i] as string });
      i++;
      j++;
    } else if (
      i < before.length &&
      (j === after.length || (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0))
    )
      parts.push({ kind: "removed", text: before[i++] as string });
    else parts.push({ kind: "added", text: after[j++] as string });
  }
  return parts;
};

/** Runs of one kind become one part; within a change what goes stands before what comes. */
const joined = (parts: readonly WordingPart[]): WordingPart[] => {
  const result: WordingPart[] = [];
  let change = { removed: "", added: "" };
  const flush = () => {
    if (change.removed !== "") result.push({ kind: "removed", text: change.removed });
    if (change.added !== "") result.push({ kind: "added", text: change.added });
    change = { removed: "", added: "" };
  };
  for (const { kind, text } of parts) {
    if (kind !== "equal") {
      change[kind] += text;
      continue;
    }
    flush();
    const last = result.at(-1);
    if (last?.kind === "equal") last.text += text;
    else result.push({ kind, text });
  }
  flush();
  return result;
};

/**
 * How a proposed wording differs from a text, word by word. Equal and removed parts together are `before`,
 * equal and added parts together are `after`.
 *
 * @example wordDiff("Set up a network", "Set up a directory")
 * // → [{ kind: "equal", text: "Set up a " }, { kind: "removed", text: "network" }, { kind: "added", text: "directory" }]
 */
export const wordDiff = (before: string, after: string): WordingPart[] => {
  const [old, next] = [wordsOf(before), wordsOf(after)];
  const start = lengthOfCommonStart(old, next);
  const end = lengthOfCommonStart(old.slice(start).reverse(), next.slice(start).reverse());
  const equal = (words: readonly string[]): WordingPart[] =>
    words.length === 0 ? [] : [{ kind: "equal", text: words.join("") }];
  return joined([
    ...equal(old.slice(0, start)),
    ...middleParts(old.slice(start, old.length - end), next.slice(start, next.length - end)),
    ...equal(old.slice(old.length - end)),
  ]);
};
