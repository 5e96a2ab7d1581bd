import { randomUUID } from "node:crypto";
import type { Refusal } from "@rabat/core/refusal";
import { and, eq, isNull, or, sql } from "drizzle-orm";
import type { Transaction } from "../client.ts";
import { formEffect, heldForm } from "./table.ts";

/**
 * What a form's first arrival led to, or null when this is the first. Takes the key for the rest of the
 * transaction, so that a double click waits here and then finds the first one's outcome.
 */
export const effectOfForm = async (tx: Transaction, person: string, key: string): Promise<unknown> => {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`form:${person}:${key}`}, 0))`);
  const [found] = await tx
    .select()
    .from(formEffect)
    .where(and(eq(formEffect.person, person), eq(formEffect.key, key)));
  return found?.outcome ?? null;
};

export const keepFormEffect = async (
  tx: Transaction,
  given: { person: string; key: string; outcome: unknown },
): Promise<void> => {
  await tx.insert(formEffect).values(given);
};

export type HeldForm = { path: string; values: Record<string, string>; refusals: Refusal[] };

/** Keeps a refused form for a day; older ones go. One that its person names again is replaced. */
export const holdForm = async (
  tx: Transaction,
  { id, ...given }: HeldForm & { id: string | null; person: string | null },
): Promise<string> => {
  await tx.execute(sql`select forget_held_forms()`);
  // the id is drawn here: whoever is no longer signed in may keep a form for a person, not read it back
  const keep = async (named: string) =>
    (
      await tx
        .insert(heldForm)
        .values({ id: named, ...given })
        .onConflictDoNothing()
    ).rowCount === 1;
  if (id !== null && given.person !== null)
    await tx.delete(heldForm).where(and(eq(heldForm.id, id), eq(heldForm.person, given.person)));
  if (id !== null && (await keep(id))) return id;
  const drawn = randomUUID();
  await keep(drawn);
  return drawn;
};

/** A held form of this person, or of someone who was not signed in. */
export const findHeldForm = async (
  tx: Transaction,
  id: string,
  person: string | null,
): Promise<HeldForm | null> => {
  await tx.execute(sql`select set_config('rabat.form', ${id}, true)`);
  const theirs =
    person === null ? isNull(heldForm.person) : or(isNull(heldForm.person), eq(heldForm.person, person));
  const [found] = await tx
    .select()
    .from(heldForm)
    .where(and(eq(heldForm.id, id), theirs));
  return found ?? null;
};
