import type { ProposalDecision, SecretariatChange, SecretariatMember } from "@rabat/core/partner";
import { and, asc, desc, eq, isNull, sql } from "drizzle-orm";
import type { Transaction } from "../client.ts";
import { person } from "../person/table.ts";
import { secretariatProposal } from "./table.ts";

export type Proposal = typeof secretariatProposal.$inferSelect;

/** The people of the Secretariat who may act. */
export const listSecretariat = async (tx: Transaction): Promise<SecretariatMember[]> => {
  const rows = await tx
    .select({ person: person.id, name: person.name, email: person.email, role: person.role })
    .from(person)
    .where(and(isNull(person.delegation), isNull(person.disabled)))
    .orderBy(asc(person.name), asc(person.id));
  // the table's own check keeps delegates' roles out of the Secretariat
  return rows.map((row) => ({ ...row, role: row.role as SecretariatMember["role"] }));
};

/** The newest proposals, decided ones too. */
export const listProposals = (tx: Transaction, atMost: number): Promise<Proposal[]> =>
  tx.select().from(secretariatProposal).orderBy(desc(secretariatProposal.proposed)).limit(atMost);

/** Those that nobody has decided on, also lapsed ones. */
export const listUndecided = (tx: Transaction): Promise<Proposal[]> =>
  tx.select().from(secretariatProposal).where(isNull(secretariatProposal.decision));

export const findProposal = async (tx: Transaction, id: string): Promise<Proposal | null> => {
  const [found] = await tx.select().from(secretariatProposal).where(eq(secretariatProposal.id, id));
  return found ?? null;
};

export const insertProposal = async (
  tx: Transaction,
  given: { change: SecretariatChange; proposedBy: string },
): Promise<string> => {
  const [inserted] = await tx
    .insert(secretariatProposal)
    .values(given)
    .returning({ id: secretariatProposal.id });
  return (inserted as { id: string }).id;
};

export const settleProposal = async (
  tx: Transaction,
  id: string,
  given: { decision: ProposalDecision; decidedBy: string; reason: string },
): Promise<void> => {
  await tx
    .update(secretariatProposal)
    .set({ ...given, decided: sql`clock_timestamp()` })
    .where(eq(secretariatProposal.id, id));
};
