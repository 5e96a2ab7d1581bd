import type { DateChange, Instant } from "@rabat/core/consultation";
import { asc, eq, isNotNull, sql } from "drizzle-orm";
import type { Transaction } from "../client.ts";
import { person } from "../person/table.ts";
import { extension } from "./extension.ts";

/** Every change of a closing that the actor may see, in the order made. */
export const dateChangesOf = (tx: Transaction, slug: string): Promise<DateChange[]> =>
  tx
    .select({
      delegation: extension.delegation,
      previous: extension.previous,
      closes: extension.closes,
      changed: extension.changed,
      by: person.name,
    })
    .from(extension)
    .leftJoin(person, eq(person.id, extension.changedBy))
    .where(eq(extension.consultation, slug))
    .orderBy(asc(extension.changed));

export const insertExtension = async (
  tx: Transaction,
  given: Omit<DateChange, "by"> & { consultation: string; changedBy: string },
): Promise<void> => {
  await tx.insert(extension).values(given);
};

/** When the last delegation closes, also where the actor may not see whose closing that is. */
export const lastClosing = async (tx: Transaction, slug: string): Promise<Instant> => {
  const { rows } = await tx.execute<{ closes: string }>(
    sql`select to_char(last_closing(${slug}) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as closes`,
  );
  return (rows[0] as { closes: string }).closes;
};

/** The later closings of single delegations, of every consultation. */
export const extensionsOfOne = (tx: Transaction) =>
  tx
    .select({
      consultation: extension.consultation,
      delegation: extension.delegation,
      closes: extension.closes,
    })
    .from(extension)
    .where(isNotNull(extension.delegation));
