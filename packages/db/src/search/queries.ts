import { defaultLocale, type Locale } from "@rabat/core/language";
import {
  cutAtMarks,
  excerptOf,
  foundMarks,
  markPhrases,
  phrasesAlone,
  type SearchFacets,
  type SearchHit,
  type SearchQuery,
  searchKeys,
} from "@rabat/core/search";
import { type SQL, sql } from "drizzle-orm";
import type { Transaction } from "../client.ts";
import { conditions, holds } from "./conditions.ts";
import { keysExpression, wordsExpression } from "./expression.ts";

export type SearchRequest = {
  query: SearchQuery;
  facets: SearchFacets;
  locale: Locale;
  page: number;
  pageSize: number;
};

export type SearchFound = {
  hits: SearchHit[];
  total: number;
  /** More were found than are counted and ranked. */
  beyond: boolean;
  /** By mark: `{ "kind:meeting": 8 }`. */
  counts: Record<string, number>;
};

/** No more than these are ranked and counted, in the order in which they were indexed: this bounds every answer. */
export const candidateLimit = 200;
const milliseconds = 500;

type Row = Omit<SearchHit, "title" | "excerpt"> &
  Record<"title" | "body", string> & { marked: string | null };
type Answer = { hits: Row[] | null; total: number; held: number; counts: Record<string, number> | null };

const marking = `HighlightAll=true, StartSel=${foundMarks.from}, StopSel=${foundMarks.to}`;
/** Title and body are marked in one go, which costs half; no text holds what stands between them. Phrases
 * are marked without asking the database: their words stand in the text as they were written. */
const between = " \ue002 ";
const marked = (words: SQL) => sql`ts_headline(
  case s.language when 'fr' then 'rabat_fr'::regconfig else 'rabat_en'::regconfig end,
  search_plain(title) || ${between} || search_plain(body), ${words}, ${marking})`;

const hitOf = ({ title, body, marked: both, ...hit }: Row, phrases: string[][]): SearchHit => {
  const phrased = (text: string) => markPhrases(text, phrases);
  if (both === null) return { ...hit, title: phrased(title), excerpt: excerptOf(phrased(body)) };
  const [markedTitle = "", markedBody = ""] = both.split(between);
  return { ...hit, title: cutAtMarks(title, markedTitle), excerpt: excerptOf(cutAtMarks(body, markedBody)) };
};

const both = (parts: readonly SQL[]) => sql.join([...parts], sql` and `);

const nothing: SearchFound = { hits: [], total: 0, beyond: false, counts: {} };

/** Things found, exact names first, each in the reader's language where that was found too. */
export const findEntries = async (tx: Transaction, request: SearchRequest): Promise<SearchFound> => {
  const words = wordsExpression(request.query);
  const { wanted, ofTier, tierRows } = conditions(request);
  if (wanted.length === 0) return nothing;
  const keys = searchKeys(request.query);
  const ranked = words ?? sql`''::tsquery`;
  const phrases = phrasesAlone(request.query);
  // Always by the index: it is soon read, and the first page and the second are cut from one order. What still takes
  // too long is stopped. `offset 0` below has the planner go tier by tier, whatever it believes of a search.
  await tx.execute(sql`select set_config('statement_timeout', ${`${milliseconds}`}, true),
    set_config('enable_seqscan', 'off', true), set_config('jit', 'off', true)`);
  const columns = sql`ctid as place, kind, subject, language, facets, ts_rank(document, ${ranked}) as rank`;
  const named =
    keys.length === 0
      ? sql``
      : sql`(select ${columns}, true as named from search_entry
          where ${both([...wanted, holds(keysExpression(keys))])} limit ${candidateLimit}) union all`;
  const { rows } = await tx.execute<Answer>(sql`
    with candidate as materialized (
      ${named}
      (select held.*, false as named from (values ${tierRows}) as tier (mark, held),
        lateral (select ${columns} from search_entry where ${both([...wanted, ...ofTier])} offset 0) held
        limit ${candidateLimit + 1})
    ), thing as materialized (
      select distinct on (kind, subject) * from candidate
      order by kind, subject, named desc, language = ${request.locale} desc, language = ${defaultLocale} desc
    ), shown as materialized (
      select * from thing order by named desc, rank desc, kind, subject
      limit ${request.pageSize} offset ${(request.page - 1) * request.pageSize}
    ), counted as (
      select mark, count(*) as n from (select unnest(facets) as mark from thing) marks
        group by mark having mark not like 'language:%'
      union all
      select 'language:' || language, count(*) from (select distinct kind, subject, language from candidate) texts
        group by language
    )
    select (select count(*)::int from thing) as total,
      (select count(*)::int from candidate where not named) as held,
      (select jsonb_object_agg(mark, n) from counted) as counts,
      (select jsonb_agg(jsonb_build_object('kind', s.kind, 'subject', s.subject, 'language', s.language,
          'unofficial', unofficial, 'title', title, 'body', body,
          'marked', ${phrases === null ? marked(ranked) : sql`null`})
          order by named desc, rank desc, s.kind, s.subject)
        from shown s join search_entry e on e.ctid = s.place) as hits`);
  const answer = rows[0] as Answer;
  return {
    hits: (answer.hits ?? []).map((row) => hitOf(row, phrases ?? [])),
    total: answer.total,
    beyond: answer.held > candidateLimit,
    counts: answer.counts ?? {},
  };
};
