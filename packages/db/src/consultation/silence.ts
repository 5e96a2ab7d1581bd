import type { SilenceBreak } from "@rabat/core/consultation";
import { asc, eq, sql } from "drizzle-orm";
import type { Transaction } from "../client.ts";
import { person } from "../person/table.ts";
import { silenceBreak } from "./silence-break.ts";

/** The breaks of silence that the actor may read: a delegation its own, the Secretariat all. */
export const silenceBreaksOf = (tx: Transaction, slug: string): Promise<SilenceBreak[]> =>
  tx
    .select({
      delegation: silenceBreak.delegation,
      reason: silenceBreak.reason,
      by: person.name,
      broken: silenceBreak.broken,
    })
    .from(silenceBreak)
    .innerJoin(person, eq(person.id, silenceBreak.brokenBy))
    .where(eq(silenceBreak.consultation, slug))
    .orderBy(asc(silenceBreak.broken));

export const insertSilenceBreak = async (
  tx: Transaction,
  given: Omit<SilenceBreak, "by"> & { consultation: string; brokenBy: string },
): Promise<void> => {
  await tx.insert(silenceBreak).values(given);
};

/** Whether anybody has broken silence: all that others learn before the Secretariat tells them more. */
export const isSilenceBroken = async (tx: Transaction, slug: string): Promise<boolean> => {
  const { rows } = await tx.execute<{ broken: boolean }>(sql`select silence_is_broken(${slug}) as broken`);
  return rows[0]?.broken === true;
};
