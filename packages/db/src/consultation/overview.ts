import type { Bilingual } from "@rabat/core/language";
import { sql } from "drizzle-orm";
import type { Transaction } from "../client.ts";

/** Of one consultation what there is to know at a glance. */
export type Progress = {
  consultation: string;
  /** Comments that count, and those of them without a disposition. */
  comments: number;
  unanswered: number;
  /** Late contributions that wait for a decision. */
  undecided: number;
};

/** What has come in everywhere, in one question: numbers alone, never what was said. */
export const progressOfAll = async (tx: Transaction): Promise<Progress[]> => {
  const { rows } = await tx.execute<Record<keyof Progress, string>>(sql`
    select slug as consultation, coalesce(counted.comments, 0) as comments,
      coalesce(counted.unanswered, 0) as unanswered, coalesce(late.undecided, 0) as undecided
    from consultation
    left join (
      select comment.consultation, count(*) as comments,
        count(*) filter (where disposition.comment is null) as unanswered
      from comment left join disposition on disposition.comment = comment.id
      where comment.state = 'submitted' and comment.removed is null
        and (comment.late_standing is null or comment.late_standing = 'accepted')
      group by comment.consultation
    ) as counted on counted.consultation = slug
    left join (
      select contribution.consultation, count(*) as undecided from contribution
      where contribution.late_standing = 'undecided' and contribution.withdrawn is null
      group by contribution.consultation
    ) as late on late.consultation = slug`);
  return rows.map(({ consultation, comments, unanswered, undecided }) => ({
    consultation,
    comments: Number(comments),
    unanswered: Number(unanswered),
    undecided: Number(undecided),
  }));
};

export type Participation = {
  consultation: string;
  delegation: string;
  name: Bilingual;
  hasSubmitted: boolean;
};

/** Who is invited to what, and whether they have submitted; never what. */
export const participation = async (
  tx: Transaction,
  consultations: readonly string[],
): Promise<Participation[]> => {
  if (consultations.length === 0) return [];
  const { rows } = await tx.execute<Participation>(sql`
    select invited.consultation, invited.delegation, delegation.name,
      contribution.reference is not null as "hasSubmitted"
    from consultation_invited as invited
    join delegation on delegation.id = invited.delegation
    left join contribution on contribution.consultation = invited.consultation
      and contribution.delegation = invited.delegation
      and contribution.withdrawn is null and contribution.late_standing is null
    where invited.consultation = any(${sql.param([...consultations])})`);
  return rows;
};
