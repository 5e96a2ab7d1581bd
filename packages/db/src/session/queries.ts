import { and, eq, isNull, sql } from "drizzle-orm";
import type { Transaction } from "../client.ts";
import type { Person } from "../person/queries.ts";
import { person } from "../person/table.ts";
import { session } from "./table.ts";

export const insertSession = async (
  tx: Transaction,
  given: { person: string; agent: string },
): Promise<string> => {
  const [inserted] = await tx.insert(session).values(given).returning({ id: session.id });
  return (inserted as { id: string }).id;
};

// requirement T6: idle at most 60 minutes, in all at most 12 hours; by the database's clock
const lives = sql`${session.ended} is null
  and ${session.seen} > clock_timestamp() - interval '60 minutes'
  and ${session.created} > clock_timestamp() - interval '12 hours'`;

/** The person of a session that still counts, or null; a minute-fine note of last use is kept. */
export const personOfSession = async (tx: Transaction, id: string): Promise<Person | null> => {
  const [found] = await tx
    .select({ person, isDue: sql<boolean>`${session.seen} < clock_timestamp() - interval '1 minute'` })
    .from(session)
    .innerJoin(person, eq(person.id, session.person))
    .where(and(eq(session.id, id), lives, isNull(person.disabled)));
  if (found === undefined) return null;
  if (found.isDue) await tx.update(session).set({ seen: sql`clock_timestamp()` }).where(eq(session.id, id));
  return found.person;
};

/** Whose session this was, ended and expired ones included: so that a form sent too late is kept for its person. */
export const formerPersonOfSession = async (tx: Transaction, id: string): Promise<string | null> => {
  const [found] = await tx.select({ person: session.person }).from(session).where(eq(session.id, id));
  return found?.person ?? null;
};

export const endSession = async (tx: Transaction, id: string): Promise<void> => {
  await tx
    .update(session)
    .set({ ended: sql`clock_timestamp()` })
    .where(and(eq(session.id, id), isNull(session.ended)));
};
