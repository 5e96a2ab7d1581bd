import type { Locale } from "@rabat/core/language";
import {
  cutAtMarks,
  type ExcerptPart,
  excerptOf,
  foundMarks,
  type SearchFacets,
  type SearchKind,
  type SearchQuery,
  searchKeys,
} from "@rabat/core/search";
import { type SQL, sql } from "drizzle-orm";
import type { Transaction } from "../client.ts";
import { facetsExpression, keysExpression, wordsExpression } from "./expression.ts";

export type SearchRequest = {
  query: SearchQuery;
  facets: SearchFacets;
  locale: Locale;
  page: number;
  pageSize: number;
};

export type SearchHit = {
  kind: SearchKind;
  subject: string;
  language: Locale;
  unofficial: boolean;
  title: ExcerptPart[];
  excerpt: ExcerptPart[];
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
export const candidateLimit = 300;
const milliseconds = 500;

type Row = Omit<SearchHit, "title" | "excerpt"> &
  Record<"title" | "body" | "markedTitle" | "markedBody", string>;
type Answer = { hits: Row[] | null; total: number; held: number; counts: Record<string, number> | null };

const marking = `HighlightAll=true, StartSel=${foundMarks.from}, StopSel=${foundMarks.to}`;
const marked = (column: SQL, words: SQL) => sql`ts_headline(
  case language when 'fr' then 'rabat_fr'::regconfig else 'rabat_en'::regconfig end,
  search_plain(${column}), ${words}, ${marking})`;

const hitOf = ({ title, body, markedTitle, markedBody, ...hit }: Row): SearchHit => ({
  ...hit,
  title: cutAtMarks(title, markedTitle),
  excerpt: excerptOf(cutAtMarks(body, markedBody)),
});

const isPlain = ({ groups }: SearchQuery) =>
  groups.flat().every(({ term, without }) => term.kind !== "phrase" && !without);

const nothing: SearchFound = { hits: [], total: 0, beyond: false, counts: {} };

/** Things found, exact names first, each in the reader's language where that was found too. */
export const findEntries = async (tx: Transaction, request: SearchRequest): Promise<SearchFound> => {
  const words = wordsExpression(request.query);
  const asked = [words, facetsExpression(request.facets)].filter((part) => part !== null);
  if (asked.length === 0) return nothing;
  const wanted = sql`(${sql.join(asked, sql` && `)})`;
  const keys = searchKeys(request.query);
  const names = keysExpression(keys);
  const ranked = words ?? sql`''::tsquery`;
  // Where half of the entries hold a word, reading the first of them beats the index; a phrase or an exclusion may be
  // rare although its words are not, and then only the index is quick. What still takes too long is stopped.
  const scan = isPlain(request.query) ? "on" : "off";
  await tx.execute(sql`select set_config('statement_timeout', ${`${milliseconds}`}, true),
    set_config('enable_seqscan', ${scan}, true), set_config('jit', 'off', true)`);
  const columns = sql`kind, subject, language, facets, ts_rank(document, ${ranked}) as rank`;
  const named =
    keys.length === 0
      ? sql``
      : sql`(select ${columns}, true as named from search_entry
          where document @@ (${wanted} && ${names}) limit ${candidateLimit}) union all`;
  const { rows } = await tx.execute<Answer>(sql`
    with candidate as materialized (
      ${named}
      (select ${columns}, false as named from search_entry where document @@ ${wanted} limit ${candidateLimit + 1})
    ), thing as materialized (
      select distinct on (kind, subject) * from candidate
      order by kind, subject, named desc, language = ${request.locale} desc
    ), shown as materialized (
      select * from thing order by named desc, rank desc, kind, subject
      limit ${request.pageSize} offset ${(request.page - 1) * request.pageSize}
    ), counted as (
      select mark, count(*) as n from thing, unnest(facets) mark where mark not like 'language:%' group by mark
      union all
      select 'language:' || language, count(distinct kind || subject) from candidate group by language
    )
    select (select count(*)::int from thing) as total,
      (select count(*)::int from candidate where not named) as held,
      (select jsonb_object_agg(mark, n) from counted) as counts,
      (select jsonb_agg(jsonb_build_object('kind', s.kind, 'subject', s.subject, 'language', s.language,
          'unofficial', unofficial, 'title', title, 'body', body,
          'markedTitle', ${marked(sql`title`, ranked)}, 'markedBody', ${marked(sql`body`, ranked)})
          order by named desc, rank desc, s.kind, s.subject)
        from shown s join search_entry e using (kind, subject, language)) as hits`);
  const answer = rows[0] as Answer;
  return {
    hits: (answer.hits ?? []).map(hitOf),
    total: answer.total,
    beyond: answer.held > candidateLimit,
    counts: answer.counts ?? {},
  };
};
