import { facetMarks, type SearchFacets } from "@rabat/core/search";
import { expect, it } from "vitest";
import { facetPairsIn, facetPairsWanted, inTier } from "./pairs.ts";
import { tierOf, tiers } from "./tier.ts";

const entry: SearchFacets = { kind: "theme", area: "3", action: "17", year: "2023", language: "fr" };

/** Every way to narrow by some of an entry's facets. */
const narrowings: SearchFacets[] = Array.from({ length: 32 }, (_, choice) =>
  Object.fromEntries(Object.entries(entry).filter((_, place) => choice & (1 << place))),
);

it("looks for no pair that an entry with these facets does not have, whichever are asked for", () => {
  const held = new Set(facetPairsIn(facetMarks(entry)));
  for (const facets of narrowings) {
    const wanted = facetPairsWanted(facetMarks(facets));
    expect(wanted.length > 0).toBe(Object.keys(facets).length > 0);
    expect(wanted.filter((pair) => !held.has(pair))).toEqual([]);
    const other = facetMarks({ ...facets, kind: "action" });
    expect(facetPairsWanted(other).filter((pair) => held.has(pair))).toEqual([]);
  }
});

it("keeps the numbers of the tiers apart, within what the column holds", () => {
  expect([0, 4_095, 4_096, 16_384, 65_536, 1e9].map(tierOf)).toEqual([0, 0, 1, 2, 3, 3]);
  const numbers = tiers.flatMap((tier) => inTier([0, 2 ** 24 - 1], tier));
  expect(new Set(numbers).size).toBe(2 * tiers.length);
  expect(Math.max(...numbers)).toBeLessThan(2 ** 31);
});
