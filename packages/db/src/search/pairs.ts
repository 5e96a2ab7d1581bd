import { hash } from "node:crypto";
import type { SearchQuery } from "@rabat/core/search";

/**
 * Neighbouring words, each pair as one of 16 million numbers. The index knows which entry holds a word but not where: of
 * two frequent words half of all entries would have to be looked at. Those that hold the pair's number are few, and
 * whether the words truly stand together is then asked of these alone.
 */
export const pairsIn = (words: readonly string[]): number[] => [
  ...new Set(
    words.slice(1).map((word, index) => hash("sha256", `${words[index]} ${word}`, "buffer").readUIntLE(0, 3)),
  ),
];

/** The pairs without which nothing is found: of a search with alternatives none is sure. */
export const pairsWanted = ({ groups }: SearchQuery): number[] =>
  groups.length === 1
    ? groups
        .flat()
        .flatMap(({ term, without }) => (term.kind === "phrase" && !without ? pairsIn(term.words) : []))
    : [];

export const withoutPhrases = ({ groups, ...query }: SearchQuery): SearchQuery => ({
  ...query,
  groups: groups
    .map((group) => group.filter(({ term }) => term.kind !== "phrase"))
    .filter((group) => group.length > 0),
});
