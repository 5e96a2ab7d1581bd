import { eq, sql } from "drizzle-orm";
import { become, name } from "../as-actor.ts";
import type { Transaction } from "../client.ts";
import { findPerson, type Person } from "../person/queries.ts";
import { calendarAddress } from "./table.ts";

export type CalendarAddress = typeof calendarAddress.$inferSelect;

/** The person's address from now on, in place of an earlier one. */
export const putAddress = async (
  tx: Transaction,
  given: { person: string; tokenHash: string },
): Promise<void> => {
  const { tokenHash } = given;
  await tx
    .insert(calendarAddress)
    .values(given)
    .onConflictDoUpdate({
      target: calendarAddress.person,
      set: { tokenHash, made: sql`clock_timestamp()` },
    });
};

export const findAddress = async (tx: Transaction, person: string): Promise<CalendarAddress | null> => {
  const [found] = await tx.select().from(calendarAddress).where(eq(calendarAddress.person, person));
  return found ?? null;
};

/** False where there is no address to end. */
export const removeAddress = async (tx: Transaction, person: string): Promise<boolean> =>
  (await tx.delete(calendarAddress).where(eq(calendarAddress.person, person)).returning()).length > 0;

/** Whose calendar this is, as whom the transaction then goes on; null for an unknown address and a disabled person. */
export const personOfAddress = async (tx: Transaction, tokenHash: string): Promise<Person | null> => {
  await name(tx, tokenHash);
  const [held] = await tx.select().from(calendarAddress).where(eq(calendarAddress.tokenHash, tokenHash));
  if (held === undefined) return null;
  await become(tx, held.person);
  return findPerson(tx, held.person);
};
