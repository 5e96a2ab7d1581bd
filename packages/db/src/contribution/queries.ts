import type { Receipt } from "@rabat/core/comment";
import { and, desc, eq, isNull } from "drizzle-orm";
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
};

/** Every contribution of one delegation to a consultation, newest first; the first not withdrawn is in force. */
export const listContributionsOf = (
  tx: Transaction,
  consultation: string,
  delegation: string,
): Promise<Receipt[]> =>
  tx
    .select(columns)
    .from(contribution)
    .where(and(eq(contribution.consultation, consultation), eq(contribution.delegation, delegation)))
    .orderBy(desc(contribution.submitted));

export const findReceipt = async (tx: Transaction, reference: string): Promise<Receipt | null> => {
  const [found] = await tx.select(columns).from(contribution).where(eq(contribution.reference, reference));
  return found ?? null;
};

export const insertContribution = async (
  tx: Transaction,
  given: Omit<Receipt, "withdrawn"> & { canonical: string; submittedBy: string },
): Promise<void> => {
  await tx.insert(contribution).values(given);
};

/** Marks the contribution in force as withdrawn; what was submitted stays as it was. */
export const withdrawContribution = async (
  tx: Transaction,
  { consultation, delegation, at }: { consultation: string; delegation: string; at: string },
): Promise<string | null> => {
  const [withdrawn] = await tx
    .update(contribution)
    .set({ withdrawn: at })
    .where(
      and(
        eq(contribution.consultation, consultation),
        eq(contribution.delegation, delegation),
        isNull(contribution.withdrawn),
      ),
    )
    .returning({ reference: contribution.reference });
  return withdrawn?.reference ?? null;
};
