import { type Actor, personOf } from "@rabat/core/partner";
import { sql } from "drizzle-orm";
import type { Database, Transaction } from "./client.ts";

/**
 * The one door to the data: a transaction under the application role with the actor set. The settings are local
 * to the transaction, so a pooled connection never carries one actor's name into another's work; the policies of
 * row-level security read them.
 */
export const asActor = <Value>(
  db: Database,
  actor: Actor,
  work: (tx: Transaction) => Promise<Value>,
): Promise<Value> =>
  db.transaction(async (tx) => {
    const delegation = actor.kind === "delegate" ? actor.delegation : "";
    await tx.execute(sql`select
      set_config('rabat.actor', ${actor.kind}, true),
      set_config('rabat.person', ${personOf(actor) ?? ""}, true),
      set_config('rabat.delegation', ${delegation}, true)`);
    return work(tx);
  });

/**
 * Names to the policies what a question is about to look for: a session's id, an address, a link's hash. Whoever is
 * not signed in sees the row that they can name, and no other; keys that are counted together come as a list.
 */
export const name = async (tx: Transaction, ...keys: readonly string[]): Promise<void> => {
  await tx.execute(sql`select set_config('rabat.named', ${keys.join(",")}, true)`);
};

/** From here on the transaction is that of a person who has just shown who they are, and of no one else. */
export const become = async (tx: Transaction, person: string): Promise<void> => {
  await tx.execute(sql`select set_config('rabat.person', ${person}, true)`);
};
