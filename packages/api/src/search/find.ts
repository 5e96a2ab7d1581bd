import { Locale } from "@rabat/core/language";
import { facetNames, normaliseSearch, readSearch, SearchFacets, SearchHit } from "@rabat/core/search";
import { asActor, isStopped, search } from "@rabat/db";
import { z } from "zod";
import { open } from "../trpc.ts";

/** How many entries stand on one page. */
const searchPageSize = 10;

const FacetCount = z.object({ value: z.string(), count: z.int() });

export const SearchAnswer = z.object({
  /** What was read of the search. */
  text: z.string(),
  facets: SearchFacets,
  /** Whether there was anything to look for. */
  asked: z.boolean(),
  hits: z.array(SearchHit),
  total: z.int(),
  /** More was found than is counted, or the search was stopped because it took too long. */
  beyond: z.boolean(),
  page: z.int(),
  pages: z.int(),
  counts: z.record(z.enum(facetNames), z.array(FacetCount)),
  didYouMean: z.string().nullable(),
});
export type SearchAnswer = z.infer<typeof SearchAnswer>;

const byCount = (left: { count: number; value: string }, right: { count: number; value: string }) =>
  right.count - left.count || (left.value < right.value ? -1 : 1);

const countsOf = (marks: Record<string, number>): SearchAnswer["counts"] => {
  const of = (name: string) =>
    Object.entries(marks)
      .filter(([mark]) => mark.startsWith(`${name}:`))
      .map(([mark, count]) => ({ value: mark.slice(name.length + 1), count }))
      .toSorted(byCount);
  return Object.fromEntries(facetNames.map((name) => [name, of(name)])) as SearchAnswer["counts"];
};

const stopped = { hits: [], total: 0, beyond: true, counts: {} };

/** Everything public, by words, phrases, references and facets. Any text is taken; only other parameters can be wrong. */
export const findInRecord = open
  .input(
    SearchFacets.extend({
      // `readSearch` bounds it: a search is never refused for its length
      q: z.string().default(""),
      locale: Locale.default("en"),
      page: z.coerce.number().int().min(1).max(999_999).default(1),
    }),
  )
  .output(SearchAnswer)
  .query(async ({ ctx, input: { q, locale, page, ...facets } }) => {
    const query = readSearch(q);
    const request = { query, facets, locale, page, pageSize: searchPageSize };
    const found = await asActor(ctx.db, ctx.actor, (tx) => search.findEntries(tx, request)).catch((error) => {
      if (isStopped(error)) return stopped;
      throw error;
    });
    const suggestion =
      found.total > 0 || found.beyond || query.groups.length === 0
        ? null
        : await asActor(ctx.db, ctx.actor, (tx) => search.suggestSearch(tx, query));
    return {
      text: normaliseSearch(q),
      facets,
      asked: query.groups.length > 0 || Object.values(facets).some((value) => value !== undefined),
      hits: found.hits,
      total: found.total,
      beyond: found.beyond,
      page,
      pages: Math.ceil(found.total / searchPageSize),
      counts: countsOf(found.counts),
      didYouMean: suggestion,
    };
  });
