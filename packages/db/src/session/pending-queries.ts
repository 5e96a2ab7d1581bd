import { and, eq, gt, isNull, lt, sql } from "drizzle-orm";
import type { Transaction } from "../client.ts";
import type { Person } from "../person/queries.ts";
import { person } from "../person/table.ts";
import { pendingSignIn } from "./pending-table.ts";

/** Begins the second half of a sign-in; halves that nobody finished go after a day. */
export const insertPending = async (tx: Transaction, of: string): Promise<string> => {
  const dayAgo = sql`clock_timestamp() - interval '1 day'`;
  await tx.delete(pendingSignIn).where(lt(pendingSignIn.created, dayAgo));
  const [inserted] = await tx
    .insert(pendingSignIn)
    .values({ person: of })
    .returning({ id: pendingSignIn.id });
  return (inserted as { id: string }).id;
};

const living = (id: string) =>
  and(
    eq(pendingSignIn.id, id),
    isNull(pendingSignIn.ended),
    gt(pendingSignIn.created, sql`clock_timestamp() - interval '10 minutes'`),
  );

/**
 * Whose sign-in waits under this id; null once it is done, too old, or its person disabled. Held until the
 * transaction ends, so that of two at once the second finds it done.
 */
export const personOfPending = async (tx: Transaction, id: string): Promise<Person | null> => {
  const [found] = await tx
    .select({ person })
    .from(pendingSignIn)
    .innerJoin(person, eq(person.id, pendingSignIn.person))
    .where(and(living(id), isNull(person.disabled)))
    .for("update", { of: pendingSignIn });
  return found?.person ?? null;
};

export const endPending = async (tx: Transaction, id: string): Promise<void> => {
  await tx.update(pendingSignIn).set({ ended: sql`clock_timestamp()` }).where(living(id));
};
