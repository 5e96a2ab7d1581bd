import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { become, name } from "../as-actor.ts";
import type { Transaction } from "../client.ts";
import { findPerson, type Person } from "../person/queries.ts";
import { forgetSignIns } from "./forget.ts";
import { pendingSignIn } from "./pending-table.ts";

/** Begins the second half of the sign-in of whoever the transaction has become; what nobody finished is forgotten. */
export const insertPending = async (tx: Transaction, of: string): Promise<string> => {
  await forgetSignIns(tx);
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
 * Whose sign-in waits under this id, as whom the transaction then goes on; null once it is done, too old, or its
 * person disabled. Held until the transaction ends, so that of two at once the second finds it done.
 */
export const personOfPending = async (tx: Transaction, id: string): Promise<Person | null> => {
  await name(tx, id);
  const [found] = await tx
    .select({ person: pendingSignIn.person })
    .from(pendingSignIn)
    .where(living(id))
    .for("update");
  if (found === undefined) return null;
  await become(tx, found.person);
  return findPerson(tx, found.person);
};

export const endPending = async (tx: Transaction, id: string): Promise<void> => {
  await tx.update(pendingSignIn).set({ ended: sql`clock_timestamp()` }).where(living(id));
};
