import type { SearchEntry } from "@rabat/core/search";

const syllables = ["ba", "do", "ri", "mu", "ke", "sa", "lo", "ti", "ne", "fa"];

/** A thousand invented words behind a few that are in every second text, as in real ones. */
export const vocabulary: readonly string[] = Array.from({ length: 1_000 }, (_, n) =>
  [...String(n).padStart(3, "0")].map((digit) => syllables[Number(digit)]).join(""),
);
const common = ["migration", "policy", "return", "support"];

/** The same numbers at every run, well mixed (mulberry32): words stand side by side as often as chance has it. */
const numbersFrom = (seed: number) => {
  let state = seed;
  return (below: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
};

/** Numbered entries of forty words each, rarer words rarer. */
export const syntheticEntries = (entries: number): SearchEntry[] => {
  const next = numbersFrom(1);
  const word = () =>
    next(8) === 0
      ? (common[next(common.length)] as string)
      : (vocabulary[Math.floor((next(1_000) * next(1_000)) / 1_000)] as string);
  const text = (words: number) => Array.from({ length: words }, word).join(" ");
  return Array.from({ length: entries }, (_, number) => {
    const area = next(5) + 1;
    return {
      kind: "recommendation",
      subject: `bench-${number}`,
      language: number % 2 === 0 ? "en" : "fr",
      unofficial: false,
      title: text(8),
      body: text(32),
      facets: [
        "kind:recommendation",
        `area:${area}`,
        `year:${2016 + next(8)}`,
        `language:${number % 2 === 0 ? "en" : "fr"}`,
      ],
      keys: [`key:bench-${number}`],
    };
  });
};
