import { and, eq, isNull, sql } from "drizzle-orm";
import { name } from "../as-actor.ts";
import type { Transaction } from "../client.ts";
import { person } from "./table.ts";

export type Person = typeof person.$inferSelect;

/** An account that may act, by its e-mail address in lower case. */
export const findPersonByEmail = async (tx: Transaction, email: string): Promise<Person | null> => {
  await name(tx, email);
  const [found] = await tx
    .select()
    .from(person)
    .where(and(eq(person.email, email), isNull(person.disabled)));
  return found ?? null;
};

/** Every account that this address has or had, one for each delegation; at most one of them acts. */
export const listAccountsByEmail = async (tx: Transaction, email: string): Promise<Person[]> => {
  await name(tx, email);
  return tx.select().from(person).where(eq(person.email, email));
};

export const findPerson = async (tx: Transaction, id: string): Promise<Person | null> => {
  const [found] = await tx
    .select()
    .from(person)
    .where(and(eq(person.id, id), isNull(person.disabled)));
  return found ?? null;
};

/** What a colleague is called, also one who has left. */
export const findName = async (
  tx: Transaction,
  id: string,
): Promise<{ person: string; name: string } | null> => {
  const [found] = await tx
    .select({ person: person.id, name: person.name })
    .from(person)
    .where(eq(person.id, id));
  return found ?? null;
};

/** The same, held until the transaction ends: changes to one account wait for each other. */
export const holdPerson = async (tx: Transaction, id: string): Promise<Person | null> => {
  const [found] = await tx
    .select()
    .from(person)
    .where(and(eq(person.id, id), isNull(person.disabled)))
    .for("update");
  return found ?? null;
};

type Own = Partial<Pick<Person, "name" | "locale" | "zone" | "passwordHash" | "role" | "disabled">>;

export const changePerson = async (tx: Transaction, id: string, changed: Own): Promise<void> => {
  await tx.update(person).set(changed).where(eq(person.id, id));
};

export const insertPerson = async (tx: Transaction, given: typeof person.$inferInsert): Promise<Person> => {
  await name(tx, given.email);
  const [inserted] = await tx.insert(person).values(given).returning();
  return inserted as Person;
};

/** Ends the demonstration where somebody real is there: its accounts cannot act from the next request on. */
export const disableDemonstrationPeople = async (tx: Transaction): Promise<void> => {
  await tx.execute(sql`select end_demonstration()`);
};

/** Whether the demonstration accounts may still be used: until the first real account exists. */
export const hasRealPeople = async (tx: Transaction): Promise<boolean> => {
  const { rows } = await tx.execute<{ real: boolean }>(sql`select has_real_people() as real`);
  return rows[0]?.real === true;
};
