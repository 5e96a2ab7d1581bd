import type { LateDecision, LateStanding, Receipt } from "@rabat/core/comment";
import { and, desc, eq, isNotNull, isNull, sql } from "drizzle-orm";
import type { Transaction } from "../client.ts";
import { contribution } from "./table.ts";

const columns = {
  reference: contribution.reference,
  consultation: contribution.consultation,
  delegation: contribution.delegation,
  submitted: contribution.submitted,
  comments: contribution.comments,
  hash: contribution.hash,
  auditHead: contribution.auditHead,
  withdrawn: contribution.withdrawn,
  standing: contribution.lateStanding,
  reason: contribution.lateReason,
  decided: contribution.lateDecided,
};

type Row = Omit<Receipt, "late"> & {
  standing: LateStanding | null;
  reason: string | null;
  decided: string | null;
};

const receiptOf = ({ standing, reason, decided, ...row }: Row): Receipt => ({
  ...row,
  late: standing === null ? null : { standing, reason, decided },
});

/** Every contribution of one delegation to a consultation, newest first. */
export const listContributionsOf = async (
  tx: Transaction,
  consultation: string,
  delegation: string,
): Promise<Receipt[]> => {
  const rows = await tx
    .select(columns)
    .from(contribution)
    .where(and(eq(contribution.consultation, consultation), eq(contribution.delegation, delegation)))
    .orderBy(desc(contribution.submitted));
  return rows.map(receiptOf);
};

/** Every contribution to a consultation that came late and was not taken back, in the order of arrival. */
export const listLate = async (tx: Transaction, consultation: string): Promise<Receipt[]> => {
  const late = and(
    eq(contribution.consultation, consultation),
    isNotNull(contribution.lateStanding),
    isNull(contribution.withdrawn),
  );
  const rows = await tx.select(columns).from(contribution).where(late).orderBy(contribution.submitted);
  return rows.map(receiptOf);
};

/** Whether a reference and a hash belong together: asked behind row-level security, which answers no more than that. */
export const receiptMatches = async (tx: Transaction, reference: string, hash: string): Promise<boolean> => {
  const { rows } = await tx.execute<{ matches: boolean }>(
    sql`select receipt_matches(${reference}, ${hash}) as matches`,
  );
  return rows[0]?.matches === true;
};

/** A contribution of a consultation, held against other writers until the transaction ends. */
export const holdContribution = async (
  tx: Transaction,
  consultation: string,
  reference: string,
): Promise<Receipt | null> => {
  const [found] = await tx
    .select(columns)
    .from(contribution)
    .where(and(eq(contribution.consultation, consultation), eq(contribution.reference, reference)))
    .for("update");
  return found === undefined ? null : receiptOf(found);
};

export const decideLateContribution = async (
  tx: Transaction,
  reference: string,
  given: { decision: LateDecision; reason: string; by: string; at: string },
): Promise<void> => {
  await tx
    .update(contribution)
    .set({
      lateStanding: given.decision,
      lateReason: given.reason,
      lateDecided: given.at,
      lateDecidedBy: given.by,
    })
    .where(eq(contribution.reference, reference));
};

export const insertContribution = async (
  tx: Transaction,
  { late, ...given }: Omit<Receipt, "withdrawn"> & { canonical: string; submittedBy: string },
): Promise<void> => {
  await tx.insert(contribution).values({ ...given, lateStanding: late?.standing ?? null });
};

/**
 * Marks what the delegation has submitted as withdrawn, late contributions included; it stays as it was. Gives the
 * reference of the one that was in force, else of a late one.
 */
export const withdrawContribution = async (
  tx: Transaction,
  { consultation, delegation, at }: { consultation: string; delegation: string; at: string },
): Promise<string | null> => {
  const withdrawn = await tx
    .update(contribution)
    .set({ withdrawn: at })
    .where(
      and(
        eq(contribution.consultation, consultation),
        eq(contribution.delegation, delegation),
        isNull(contribution.withdrawn),
      ),
    )
    .returning({ reference: contribution.reference, late: contribution.lateStanding });
  return (withdrawn.find(({ late }) => late === null) ?? withdrawn[0])?.reference ?? null;
};
