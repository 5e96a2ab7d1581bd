import type { Actor, DelegateRole, Member } from "@rabat/core/partner";
import { and, asc, eq, isNotNull, isNull, sql } from "drizzle-orm";
import type { Transaction } from "../client.ts";
import { person } from "./table.ts";

/** The people of a delegation who may act. */
export const membersOf = async (tx: Transaction, delegation: string): Promise<Member[]> => {
  const rows = await tx
    .select({ person: person.id, name: person.name, email: person.email, role: person.role })
    .from(person)
    .where(and(eq(person.delegation, delegation), isNull(person.disabled)))
    .orderBy(asc(person.name), asc(person.id));
  // the table's own check keeps the Secretariat's roles out of delegations
  return rows.map((row) => ({ ...row, role: row.role as DelegateRole }));
};

/** The people of all delegations who may act. */
export const listMembers = (tx: Transaction) =>
  tx
    .select({ name: person.name, role: person.role, delegation: person.delegation })
    .from(person)
    .where(and(isNotNull(person.delegation), isNull(person.disabled)))
    .orderBy(asc(person.name), asc(person.id));

/**
 * Whether an actor still is who the session said: asked at the beginning of a write, and held until its end, so
 * that a removed or demoted person does not act once more.
 */
export const stillActs = async (tx: Transaction, actor: Actor): Promise<boolean> => {
  if (actor.kind !== "delegate" && actor.kind !== "secretariat") return true;
  const [found] = await tx
    .select({ id: person.id })
    .from(person)
    .where(and(eq(person.id, actor.person), eq(person.role, actor.role), isNull(person.disabled)))
    .for("share");
  return found !== undefined;
};

export const setRole = async (tx: Transaction, id: string, role: DelegateRole): Promise<void> => {
  await tx.update(person).set({ role }).where(eq(person.id, id));
};

/** Removes a member: nobody from the next request on; what was written stays under the name. */
export const disablePerson = async (tx: Transaction, id: string): Promise<void> => {
  await tx.update(person).set({ disabled: sql`clock_timestamp()` }).where(eq(person.id, id));
};
