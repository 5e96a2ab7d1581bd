import type { RecordKind } from "@rabat/core/revision";
import { and, desc, eq } from "drizzle-orm";
import type { Transaction } from "../client.ts";
import { person } from "../person/table.ts";
import { recordEvent } from "./event.ts";

type NewEvent = Omit<typeof recordEvent.$inferInsert, "id">;

export const insertEvent = async (tx: Transaction, given: NewEvent): Promise<void> => {
  await tx.insert(recordEvent).values(given);
};

const ofEntry = (kind: RecordKind, key: string) => and(eq(recordEvent.kind, kind), eq(recordEvent.key, key));

/** Publications and withdrawals of an entry, newest first. */
export const eventsOf = (tx: Transaction, kind: RecordKind, key: string) =>
  tx
    .select({
      deed: recordEvent.deed,
      number: recordEvent.number,
      reason: recordEvent.reason,
      at: recordEvent.at,
      by: person.name,
    })
    .from(recordEvent)
    .innerJoin(person, eq(person.id, recordEvent.by))
    .where(ofEntry(kind, key))
    .orderBy(desc(recordEvent.at));

/** Why and when an entry was taken from the public, for whoever asks for its address. */
export const lastWithdrawal = async (tx: Transaction, kind: RecordKind, key: string) => {
  const [found] = await tx
    .select({ reason: recordEvent.reason, at: recordEvent.at })
    .from(recordEvent)
    .where(and(ofEntry(kind, key), eq(recordEvent.deed, "withdraw")))
    .orderBy(desc(recordEvent.at))
    .limit(1);
  return found ?? null;
};
