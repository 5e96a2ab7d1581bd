import { facetMarks, type SearchFacets, type SearchQuery } from "@rabat/core/search";
import { type SQL, sql } from "drizzle-orm";
import { facetsExpression, markQuery, wordsExpression } from "./expression.ts";
import { facetPairsWanted, inTier, pairsWanted, withoutPhrases } from "./pairs.ts";
import { tierMark, tiers } from "./tier.ts";

export const holds = (marks: SQL): SQL => sql`document @@ ${marks}`;
/** Asked of what the index has found, never of the index. */
const checked = (marks: SQL): SQL => sql`(${holds(marks)}) is true`;

const looksForSomething = ({ groups }: SearchQuery): boolean =>
  groups.every((group) => group.some(({ without }) => !without));

type Conditions = {
  /** What must be true of an entry. */
  wanted: SQL[];
  /** That it is one of the tier. */
  ofTier: SQL[];
  tierRows: SQL;
};

/**
 * By its pairs in a tier the index finds a phrase or facets sooner than by words and marks, of which it would read all
 * there are. Conditions are apart, not one expression: the index then passes over what one of them excludes.
 */
export const conditions = ({ query, facets }: { query: SearchQuery; facets: SearchFacets }): Conditions => {
  const words = wordsExpression(query);
  const narrowed = facetsExpression(facets);
  const phrasePairs = pairsWanted(query);
  const pairs = [...phrasePairs, ...facetPairsWanted(facetMarks(facets))];
  const rest = withoutPhrases(query);
  // where words are only excluded the index would read everything, had it nothing to look for beside them
  const indexed = wordsExpression(phrasePairs.length > 0 && looksForSomething(rest) ? rest : query);
  const byMark = pairs.length === 0 || !looksForSomething(query);
  const tierRow = (tier: number) =>
    sql`(${markQuery(tierMark(tier))}, ${sql.param(inTier(pairs, tier))}::integer[])`;
  return {
    wanted: [
      ...(indexed === null ? [] : [holds(indexed)]),
      ...(words === null || phrasePairs.length === 0 ? [] : [checked(words)]),
      ...(narrowed === null ? [] : [checked(narrowed)]),
    ],
    ofTier: [
      ...(pairs.length === 0 ? [] : [sql`pairs @> tier.held`]),
      ...(byMark ? [holds(sql`tier.mark`)] : []),
    ],
    tierRows: sql.join(tiers.map(tierRow), sql`, `),
  };
};
