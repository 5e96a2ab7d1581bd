import type { InternalDeadline } from "@rabat/core/consultation";
import { and, eq } from "drizzle-orm";
import type { Transaction } from "../client.ts";
import { person } from "../person/table.ts";
import { internalDeadline } from "./internal-deadline.ts";

export const internalDeadlineOf = async (
  tx: Transaction,
  slug: string,
  delegation: string,
): Promise<InternalDeadline | null> => {
  const [found] = await tx
    .select({ at: internalDeadline.at, zone: internalDeadline.zone, setBy: person.name })
    .from(internalDeadline)
    .innerJoin(person, eq(person.id, internalDeadline.setBy))
    .where(and(eq(internalDeadline.consultation, slug), eq(internalDeadline.delegation, delegation)));
  return found === undefined || found.at === null ? null : { ...found, at: found.at };
};

/** Sets, moves or (with null) takes away a delegation's internal deadline. */
export const setInternalDeadline = async (
  tx: Transaction,
  given: { consultation: string; delegation: string; at: string | null; zone: string; setBy: string },
): Promise<void> => {
  const { consultation, delegation, ...changed } = given;
  await tx
    .insert(internalDeadline)
    .values(given)
    .onConflictDoUpdate({
      target: [internalDeadline.consultation, internalDeadline.delegation],
      set: changed,
    });
};
