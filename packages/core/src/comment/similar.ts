/**
 * Words alone: case, accents, punctuation and spacing make no two wordings different.
 *
 * @example plainWords("L’Accueil, digne !") // → ["l", "accueil", "digne"]
 */
export const plainWords = (wording: string): string[] =>
  wording
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const run = 3;

/** Every run of three words; a shorter wording is one run. */
const runsOf = (words: readonly string[]): Set<string> =>
  new Set(
    words.length <= run
      ? [words.join(" ")]
      : words.slice(0, 1 - run).map((_, start) => words.slice(start, start + run).join(" ")),
  );

const shared = (left: ReadonlySet<string>, right: ReadonlySet<string>): number => {
  const both = [...left].filter((one) => right.has(one)).length;
  return both / (left.size + right.size - both);
};

/** From this share of common runs on, two wordings are called nearly the same. */
export const nearlySame = 0.8;

type Worded = { id: string; proposedText: string };
export type SimilarWordings = {
  ids: string[];
  /** The least share, in per cent, that any of them has in common with the first; 100: the same words. */
  share: number;
};

/**
 * Comments on one paragraph that propose the same wording, or nearly: suggestions for a group, the largest first.
 * Each comment is in one at most; every comment of a suggestion is compared with its first. Comments without a wording
 * are in none. Nothing is grouped by it.
 *
 * @example
 * const wordings = ["Set up a directory.", "set up  a directory", "Nothing."];
 * similarWordings(wordings.map((proposedText, index) => ({ id: String(index), proposedText })))
 * // → [{ ids: ["0", "1"], share: 100 }]
 */
export const similarWordings = (comments: readonly Worded[]): SimilarWordings[] => {
  const waiting = comments
    .map(({ id, proposedText }) => ({ id, words: plainWords(proposedText) }))
    .filter(({ words }) => words.length > 0)
    .map(({ id, words }) => ({ id, text: words.join(" "), runs: runsOf(words) }));
  const found: SimilarWordings[] = [];
  for (let first = waiting.shift(); first !== undefined; first = waiting.shift()) {
    const { id, text, runs } = first;
    const near = waiting
      .map((other) => ({ other, share: other.text === text ? 1 : shared(runs, other.runs) }))
      .filter(({ share }) => share >= nearlySame);
    if (near.length === 0) continue;
    // a different order or number of the same runs is not the same wording
    const shares = near.map(({ other, share }) =>
      other.text === text ? 100 : Math.min(99, Math.floor(share * 100)),
    );
    found.push({ ids: [id, ...near.map(({ other }) => other.id)], share: Math.min(...shares) });
    for (const { other } of near) waiting.splice(waiting.indexOf(other), 1);
  }
  return found.sort((left, right) => right.ids.length - left.ids.length);
};
