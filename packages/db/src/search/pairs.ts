import { hash } from "node:crypto";
import type { SearchQuery } from "@rabat/core/search";

const numberOf = (pair: string): number => hash("sha256", pair, "buffer").readUIntLE(0, 3);

/**
 * Neighbouring words, each pair as one of 16 million numbers. The index knows which entry holds a word but not where: of
 * two frequent words half of all entries would have to be looked at. Those that hold the pair's number are few, and
 * whether the words truly stand together is then asked of these alone.
 */
export const pairsIn = (words: readonly string[]): number[] => [
  ...new Set(words.slice(1).map((word, index) => numberOf(`${words[index]} ${word}`))),
];

/** The pairs without which nothing is found: of a search with alternatives none is sure. */
export const pairsWanted = ({ groups }: SearchQuery): number[] =>
  groups.length === 1
    ? groups
        .flat()
        .flatMap(({ term, without }) => (term.kind === "phrase" && !without ? pairsIn(term.words) : []))
    : [];

const kindOf = (marks: readonly string[]): string | undefined =>
  marks.find((mark) => mark.startsWith("kind:"));

/** Each facet of an entry alone and beside its kind, which so many share that the index would read all of them. */
export const facetPairsIn = (marks: readonly string[]): number[] =>
  marks.flatMap((mark) => [numberOf(mark), numberOf(`${kindOf(marks)} ${mark}`)]);

export const facetPairsWanted = (marks: readonly string[]): number[] => {
  const kind = kindOf(marks);
  const others = marks.filter((mark) => mark !== kind);
  return kind === undefined || others.length === 0
    ? marks.map(numberOf)
    : others.map((mark) => numberOf(`${kind} ${mark}`));
};

/** The numbers as the entries of a tier hold them: the index reads nothing of another tier. */
export const inTier = (pairs: readonly number[], tier: number): number[] =>
  pairs.map((pair) => tier * 2 ** 24 + pair);

export const withoutPhrases = ({ groups, ...query }: SearchQuery): SearchQuery => ({
  ...query,
  groups: groups
    .map((group) => group.filter(({ term }) => term.kind !== "phrase"))
    .filter((group) => group.length > 0),
});
