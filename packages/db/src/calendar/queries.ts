import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { become, name } from "../as-actor.ts";
import type { Transaction } from "../client.ts";
import type { Person } from "../person/queries.ts";
import { person } from "../person/table.ts";
import { calendarAddress } from "./table.ts";

/** The person's address from now on, in place of an earlier one. */
export const putAddress = async (
  tx: Transaction,
  given: { person: string; tokenHash: string; token: string },
): Promise<void> => {
  const { tokenHash, token } = given;
  await tx
    .insert(calendarAddress)
    .values(given)
    .onConflictDoUpdate({
      target: calendarAddress.person,
      set: { tokenHash, token, made: sql`clock_timestamp()` },
    });
};

/** When the person's address was made, and for a quarter of an hour the address itself, sealed. */
export const findAddress = async (
  tx: Transaction,
  of: string,
): Promise<{ made: string; token: string | null } | null> => {
  const isNew = gt(calendarAddress.made, sql`clock_timestamp() - interval '15 minutes'`);
  const [found] = await tx
    .select({
      made: calendarAddress.made,
      token: sql<string | null>`case when ${isNew} then ${calendarAddress.token} end`,
    })
    .from(calendarAddress)
    .where(eq(calendarAddress.person, of));
  return found ?? null;
};

/** False where there is no address to end. */
export const removeAddress = async (tx: Transaction, of: string): Promise<boolean> =>
  (await tx.delete(calendarAddress).where(eq(calendarAddress.person, of)).returning()).length > 0;

/** Whose calendar this is, as whom the transaction then goes on; null for an unknown address and a disabled person. */
export const personOfAddress = async (tx: Transaction, tokenHash: string): Promise<Person | null> => {
  await name(tx, tokenHash);
  const [held] = await tx.select().from(calendarAddress).where(eq(calendarAddress.tokenHash, tokenHash));
  if (held === undefined) return null;
  await become(tx, held.person);
  const [found] = await tx
    .select()
    .from(person)
    .where(and(eq(person.id, held.person), isNull(person.disabled)));
  return found ?? null;
};
