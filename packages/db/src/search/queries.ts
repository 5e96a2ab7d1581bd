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
export const candidateLimit = 1_000;
const milliseconds = 500;

type Row = Omit<SearchHit, "title" | "excerpt"> &
  Record<"title" | "body" | "markedTitle" | "markedBody", string>;
type Answer = { hits: Row[] | null; total: number; held: number; counts: Record<string, number> | null };

const marking = `HighlightAll=true, StartSel=${foundMarks.from}, StopSel=${foundMarks.to}`;
const marked = (column: SQL) => sql`ts_headline(
  case language when 'fr' then 'rabat_fr'::regconfig else 'rabat_en'::regconfig end,
  search_plain(${column}), words, ${marking})`;

const hitOf = ({ title, body, markedTitle, markedBody, ...hit }: Row): SearchHit => ({
  ...hit,
  title: cutAtMarks(title, markedTitle),
  excerpt: excerptOf(cutAtMarks(body, markedBody)),
});

const nothing: SearchFound = { hits: [], total: 0, beyond: false, counts: {} };

/** Things found, exact names first, each in the reader's language where that was found too. */
export const findEntries = async (tx: Transaction, request: SearchRequest): Promise<SearchFound> => {
  const words = wordsExpression(request.query);
  const asked = [words, facetsExpression(request.facets)].filter((part) => part !== null);
  if (asked.length === 0) return nothing;
  // An index answers in time what a scan of every text would not; and what still takes too long is stopped.
  await tx.execute(sql`select set_config('statement_timeout', ${`${milliseconds}`}, true),
    set_config('enable_seqscan', 'off', true), set_config('jit', 'off', true)`);
  const names = keysExpression(searchKeys(request.query));
  const { rows } = await tx.execute<Answer>(sql`
    with question as materialized (
      select ${words ?? sql`''::tsquery`} as words, ${sql.join(asked, sql` && `)} as asked, ${names} as names
    ), candidate as materialized (
      (select e.*, true as named from search_entry e, question
        where document @@ (asked && names) and numnode(names) > 0 limit ${candidateLimit})
      union all
      (select e.*, false as named from search_entry e, question
        where document @@ asked limit ${candidateLimit + 1})
    ), thing as materialized (
      select distinct on (kind, subject) kind, subject, language, facets, named, ts_rank(document, words) as rank
      from candidate, question
      order by kind, subject, named desc, language = ${request.locale} desc
    ), shown as (
      select * from thing order by named desc, rank desc, kind, subject
      limit ${request.pageSize} offset ${(request.page - 1) * request.pageSize}
    )
    select (select count(*)::int from thing) as total,
      (select count(*)::int from candidate where not named) as held,
      (select jsonb_object_agg(mark, n) from (
        select mark, count(distinct (kind, subject)) as n from candidate, unnest(facets) mark group by mark) counted
      ) as counts,
      (select jsonb_agg(jsonb_build_object('kind', s.kind, 'subject', s.subject, 'language', s.language,
          'unofficial', unofficial, 'title', title, 'body', body,
          'markedTitle', ${marked(sql`title`)}, 'markedBody', ${marked(sql`body`)})
          order by named desc, rank desc, s.kind, s.subject)
        from shown s join search_entry e using (kind, subject, language), question) as hits`);
  const answer = rows[0] as Answer;
  return {
    hits: (answer.hits ?? []).map(hitOf),
    total: answer.total,
    beyond: answer.held > candidateLimit,
    counts: answer.counts ?? {},
  };
};
