import type { Position } from "@rabat/core/comment";
import type { Delegation } from "@rabat/core/partner";
import { and, eq, inArray, isNull, or, sql } from "drizzle-orm";
import type { Transaction } from "../client.ts";
import { comment } from "../comment/table.ts";
import { invited } from "../consultation/invited.ts";
import { delegation } from "../delegation/table.ts";

const submitted = (consultation: string) =>
  and(eq(comment.consultation, consultation), eq(comment.state, "submitted"), isNull(comment.removed));

/** Those invited, and whoever has submitted although no longer invited: nothing that was sent goes missing. */
export const delegationsOf = async (tx: Transaction, consultation: string): Promise<Delegation[]> => {
  const asked = tx
    .select({ id: invited.delegation })
    .from(invited)
    .where(eq(invited.consultation, consultation));
  const wrote = tx.select({ id: comment.delegation }).from(comment).where(submitted(consultation));
  const { id, kind, standing, name } = delegation;
  return tx
    .select({ id, kind, standing, name })
    .from(delegation)
    .where(or(inArray(delegation.id, asked), inArray(delegation.id, wrote)));
};

type Tally = { comments: number; unanswered: number };

/** How much there is to read and to answer, by paragraph; null for the text as a whole. */
export const workByParagraph = async (
  tx: Transaction,
  consultation: string,
): Promise<Map<string | null, Tally>> => {
  const { rows } = await tx.execute<Tally & { paragraph: string | null }>(sql`
    select c.paragraph, count(*)::int as comments,
      count(*) filter (where d.comment is null and (c.late_standing is null or c.late_standing = 'accepted'))::int
        as unanswered
    from comment as c left join disposition as d on d.comment = c.id
    where c.consultation = ${consultation} and c.state = 'submitted' and c.removed is null
    group by c.paragraph`);
  return new Map(rows.map(({ paragraph, ...tally }) => [paragraph, tally]));
};

export type HeldPosition = {
  paragraph: string | null;
  position: Position;
  delegation: string;
  confidential: boolean;
  late: boolean;
};

/** Who holds which position on the paragraphs named; null among them is the text as a whole. */
export const positionsOn = async (
  tx: Transaction,
  consultation: string,
  paragraphs: readonly (string | null)[],
): Promise<HeldPosition[]> => {
  const named = paragraphs.filter((reference) => reference !== null);
  const { rows } = await tx.execute<HeldPosition>(sql`
    select paragraph, position, delegation, bool_and(confidential) as confidential,
      bool_and(late_standing is not null) as late
    from comment
    where consultation = ${consultation} and state = 'submitted' and removed is null
      and (paragraph = any(${sql.param(named)}::text[]) or (paragraph is null and ${paragraphs.includes(null)}))
    group by paragraph, position, delegation`);
  return rows;
};

export type Withdrawal = {
  delegation: string;
  reference: string;
  comments: number;
  withdrawn: string;
  /** What it spoke to; null among them is the text as a whole. */
  paragraphs: (string | null)[];
};

/**
 * The last contribution of each delegation that has none standing: taken back and not sent again. Its words stay in
 * the history; here only what it spoke to.
 */
export const withdrawnContributions = async (
  tx: Transaction,
  consultation: string,
): Promise<Withdrawal[]> => {
  const { rows } = await tx.execute<Withdrawal>(sql`
    select distinct on (delegation) delegation, reference, comments,
      to_char(withdrawn at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as withdrawn,
      (select jsonb_agg(distinct said -> 'paragraph')
        from jsonb_array_elements(canonical::jsonb -> 'comments') as said) as paragraphs
    from contribution as held
    where consultation = ${consultation} and withdrawn is not null
      and not exists (select from contribution as standing where standing.consultation = held.consultation
        and standing.delegation = held.delegation and standing.withdrawn is null)
    order by delegation, submitted desc`);
  return rows.map((row) => ({ ...row, paragraphs: row.paragraphs ?? [] }));
};

/** The meeting of each paragraph that the record has: a paragraph that it does not know is in none. */
export const meetingsOfParagraphs = async (
  tx: Transaction,
  consultation: string,
): Promise<Map<string, string>> => {
  const { rows } = await tx.execute<{ reference: string; meeting: string }>(sql`
    select p.reference, o.meeting from consultation_paragraph as p
    join outcome as o on o.reference = p.reference where p.consultation = ${consultation}`);
  return new Map(rows.map(({ reference, meeting }) => [reference, meeting]));
};

/** Most wordings that are compared with one another. */
const comparedAtMost = 300;

/** The wordings proposed for a paragraph by comments that are in no group yet, in the order written. */
export const wordingsOn = async (
  tx: Transaction,
  consultation: string,
  paragraph: string,
): Promise<{ id: string; delegation: string; proposedText: string }[]> => {
  type Wording = { id: string; delegation: string; wording: string };
  const { rows } = await tx.execute<Wording>(sql`
    select c.id, c.delegation, left(c.proposed_text, 4000) as wording
    from comment as c left join comment_grouping as g on g.comment = c.id
    where c.consultation = ${consultation} and c.paragraph = ${paragraph} and c.state = 'submitted'
      and c.removed is null and c.proposed_text <> '' and g.belongs_to is null
    order by c.created, c.id limit ${comparedAtMost}`);
  return rows.map(({ wording, ...row }) => ({ ...row, proposedText: wording }));
};
