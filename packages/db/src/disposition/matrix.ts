import { type MatrixFilter, wholeText } from "@rabat/core/comment";
import { type SQL, sql } from "drizzle-orm";
import type { Transaction } from "../client.ts";

export type MatrixScope = {
  consultation: string;
  filter: MatrixFilter;
  /** Delegations in the order of the matrix: partners, then observers, each in protocol order. */
  protocol: readonly string[];
  /** The paragraphs that the filter's theme and action leave; null: all, and the text as a whole. */
  paragraphs: readonly string[] | null;
};

/** As core's `counts()` has it, and no answer is drafted. */
const unanswered = sql`(d.comment is null and (c.late_standing is null or c.late_standing = 'accepted'))`;

const decided = (sought: NonNullable<MatrixFilter["disposition"]>): SQL =>
  sought === "unanswered" ? unanswered : sql`(d.comment is not null and d.decision = ${sought})`;

const inParagraph = (sought: string): SQL =>
  sought === wholeText
    ? sql`c.paragraph is null`
    : sql`(c.paragraph is not null and c.paragraph = ${sought})`;

/** The filter as one condition, never null, since a row that is opened is read beside it. */
const matching = ({ filter, paragraphs }: MatrixScope): SQL => {
  const { paragraph, delegation, type, position, disposition: decision, late, confidential, group } = filter;
  const parts = [
    paragraph && inParagraph(paragraph),
    paragraphs && sql`(c.paragraph is not null and c.paragraph = any(${sql.param([...paragraphs])}::text[]))`,
    delegation && sql`c.delegation = ${delegation}`,
    type && sql`c.type = ${type}`,
    position && sql`c.position = ${position}`,
    decision && decided(decision),
    late && sql`c.late_standing is not null`,
    confidential && sql`c.confidential`,
    group && sql`(g.belongs_to is not null and g.belongs_to = ${group})`,
  ].filter((part) => part instanceof Object);
  return parts.length === 0 ? sql`true` : sql.join(parts, sql` and `);
};

/** The rows that match, and the one named beside them, numbered in the order of the matrix. */
const ranked = (scope: MatrixScope, row: string | null): SQL => {
  const paragraph = sql`coalesce(p.position, 0)`;
  const [first, second] = scope.filter.by === "paragraph" ? [paragraph, sql`rank`] : [sql`rank`, paragraph];
  const matches = matching(scope);
  return sql`select c.id, (${matches}) as matches, ${unanswered} as unanswered,
      row_number() over (order by ${first}, ${second}, c.created, c.id)::int as place
    from comment as c
    join unnest(${sql.param([...scope.protocol])}::text[]) with ordinality as protocol (delegation, rank)
      on protocol.delegation = c.delegation
    left join consultation_paragraph as p on p.consultation = c.consultation and p.reference = c.paragraph
    left join disposition as d on d.comment = c.id
    left join comment_grouping as g on g.comment = c.id
    where c.consultation = ${scope.consultation} and c.state = 'submitted' and c.removed is null
      and ((${matches}) or c.id = ${row}::uuid)`;
};

type Asked = { page: number; size: number; row: string | null };
export type MatrixPage = {
  /** In order; `isInView` is false for an opened row that the filter leaves out. */
  rows: { id: string; isInView: boolean }[];
  /** How many match. */
  total: number;
  page: number;
  pages: number;
};

/** One page of the matrix by its rows' ids: the page asked for, or the one that the opened row is on. */
export const pageOfMatrix = async (
  tx: Transaction,
  scope: MatrixScope,
  { page, size, row }: Asked,
): Promise<MatrixPage> => {
  type Found = { id: string | null; matches: boolean; total: number; rows: number; page: number };
  const { rows } = await tx.execute<Found>(sql`with ranked as (${ranked(scope, row)}),
    counted as (select count(*) filter (where matches)::int as total, count(*)::int as rows,
      coalesce((select (place - 1) / ${size}::int + 1 from ranked where id = ${row}::uuid), ${page}::int) as page
      from ranked)
    select ranked.id, ranked.matches, counted.* from counted
    left join ranked on place > (counted.page - 1) * ${size}::int and place <= counted.page * ${size}::int
    order by place`);
  const [first] = rows as [Found, ...Found[]];
  return {
    rows: rows.flatMap(({ id, matches }) => (id === null ? [] : [{ id, isInView: matches }])),
    total: first.total,
    page: first.page,
    pages: Math.max(1, Math.ceil(first.rows / size)),
  };
};

/** Every row that matches, in order, by id: what is exported is then read in parts. */
export const idsOfMatrix = async (tx: Transaction, scope: MatrixScope): Promise<string[]> => {
  const { rows } = await tx.execute<{ id: string }>(
    sql`select id from (${ranked(scope, null)}) as ranked order by place`,
  );
  return rows.map(({ id }) => id);
};

/** The next row without an answer after the one named, whatever its decision is to be; from the end on to the start. */
export const nextUnanswered = async (
  tx: Transaction,
  scope: MatrixScope,
  after: string | null,
): Promise<string | null> => {
  const { disposition: _any, ...filter } = scope.filter;
  const { rows } = await tx.execute<{
    id: string;
  }>(sql`with ranked as (${ranked({ ...scope, filter }, after)})
    select id from ranked where unanswered and matches and id is distinct from ${after}::uuid
    order by coalesce(place <= (select place from ranked where id = ${after}::uuid), false), place limit 1`);
  return rows[0]?.id ?? null;
};
