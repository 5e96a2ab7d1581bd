import { z } from "zod";

/** What a search can be narrowed by, in the order in which it is offered. */
export const facetNames = [
  "kind",
  "area",
  "objective",
  "action",
  "meeting",
  "partner",
  "year",
  "language",
] as const;
export const FacetName = z.enum(facetNames);
export type FacetName = z.infer<typeof FacetName>;

export const searchKinds = [
  "meeting",
  "conclusion",
  "recommendation",
  "theme",
  "area",
  "objective",
  "action",
  "document",
  "partner",
] as const;
export const SearchKind = z.enum(searchKinds);
export type SearchKind = z.infer<typeof SearchKind>;

const written = (pattern: RegExp) => z.string().regex(pattern).optional();

/** Only the shape is checked: a value that nothing has finds nothing. */
export const SearchFacets = z.object({
  kind: written(/^[a-z]{1,20}$/),
  area: written(/^[1-9]$/),
  objective: written(/^[1-9]\d?[ab]?$/),
  action: written(/^[1-9]\d?$/),
  meeting: written(/^(?=.{1,100}$)[a-z0-9]+(?:-[a-z0-9]+)*$/),
  partner: written(/^[a-z]{2,10}$/),
  year: written(/^\d{4}$/),
  language: written(/^[a-z]{2}$/),
});
export type SearchFacets = z.infer<typeof SearchFacets>;

/**
 * Every narrowing as it is marked in the index: `kind:meeting`.
 *
 * @example facetMarks({ year: "2023", kind: "meeting" }) // → ["kind:meeting", "year:2023"]
 */
export const facetMarks = (facets: SearchFacets): string[] =>
  facetNames.flatMap((name) => (facets[name] === undefined ? [] : [`${name}:${facets[name]}`]));
