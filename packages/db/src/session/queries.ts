import { and, desc, eq, isNull, ne, sql } from "drizzle-orm";
import { become, name } from "../as-actor.ts";
import type { Transaction } from "../client.ts";
import { findPerson, type Person } from "../person/queries.ts";
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

/**
 * The person of a session that still counts, as whom the transaction then goes on, or null; a minute-fine note of
 * last use is kept.
 */
export const personOfSession = async (tx: Transaction, id: string): Promise<Person | null> => {
  await name(tx, id);
  const isDue = sql<boolean>`${session.seen} < clock_timestamp() - interval '1 minute'`;
  const [held] = await tx
    .select({ person: session.person, isDue })
    .from(session)
    .where(and(eq(session.id, id), lives));
  if (held === undefined) return null;
  await become(tx, held.person);
  const found = await findPerson(tx, held.person);
  if (found !== null && held.isDue)
    await tx.update(session).set({ seen: sql`clock_timestamp()` }).where(eq(session.id, id));
  return found;
};

/** When a session of this person that still counts was last proved, or null. */
export const provedAt = async (tx: Transaction, id: string, of: string): Promise<string | null> => {
  const [found] = await tx
    .select({ proved: session.proved })
    .from(session)
    .where(and(eq(session.id, id), eq(session.person, of), lives));
  return found?.proved ?? null;
};

/** The same session under a new id, freshly proved; the twelve hours go on. Null where it counts no more. */
export const renewSession = async (tx: Transaction, id: string, of: string): Promise<string | null> => {
  const [ended] = await tx
    .update(session)
    .set({ ended: sql`clock_timestamp()` })
    .where(and(eq(session.id, id), eq(session.person, of), lives))
    .returning();
  if (ended === undefined) return null;
  const { person: owner, agent, created } = ended;
  const [renewed] = await tx
    .insert(session)
    .values({ person: owner, agent, created })
    .returning({ id: session.id });
  return renewed?.id ?? null;
};

export type OpenSession = { id: string; agent: string; created: string; seen: string };

/** The sessions of a person that still count, the last used first. */
export const listSessions = (tx: Transaction, of: string): Promise<OpenSession[]> =>
  tx
    .select({ id: session.id, agent: session.agent, created: session.created, seen: session.seen })
    .from(session)
    .where(and(eq(session.person, of), lives))
    .orderBy(desc(session.seen));

/** Ends one session of a person; false where there is none to end. */
export const endSessionOf = async (tx: Transaction, of: string, id: string): Promise<boolean> => {
  const ended = await tx
    .update(session)
    .set({ ended: sql`clock_timestamp()` })
    .where(and(eq(session.person, of), eq(session.id, id), lives))
    .returning({ id: session.id });
  return ended.length > 0;
};

/** Ends every session of a person, but the one named. */
export const endSessionsOf = async (tx: Transaction, of: string, but: string | null): Promise<void> => {
  await tx
    .update(session)
    .set({ ended: sql`clock_timestamp()` })
    .where(
      and(eq(session.person, of), isNull(session.ended), but === null ? undefined : ne(session.id, but)),
    );
};

/** Whose session this was, ended and expired ones included: so that a form sent too late is kept for its person. */
export const formerPersonOfSession = async (tx: Transaction, id: string): Promise<string | null> => {
  await name(tx, id);
  const [found] = await tx.select({ person: session.person }).from(session).where(eq(session.id, id));
  return found?.person ?? null;
};

/** Whoever knows a session's id may end it. */
export const endSession = async (tx: Transaction, id: string): Promise<void> => {
  await name(tx, id);
  await tx
    .update(session)
    .set({ ended: sql`clock_timestamp()` })
    .where(and(eq(session.id, id), isNull(session.ended)));
};
