import type { NetworkDraft, NetworkEntry } from "@rabat/core/network";
import { asc, eq, max, min, sql } from "drizzle-orm";
import type { Transaction } from "../client.ts";
import { mail } from "../mail/table.ts";
import { person } from "../person/table.ts";
import { networkEntry } from "./table.ts";

const columns = {
  id: networkEntry.id,
  delegation: networkEntry.delegation,
  area: networkEntry.area,
  name: networkEntry.name,
  function: networkEntry.function,
  email: networkEntry.email,
  telephone: networkEntry.telephone,
  languages: networkEntry.languages,
  version: networkEntry.version,
  confirmed: networkEntry.confirmed,
};

/** The whole directory, as far as the actor may read it, by area (all areas first) and name. */
export const listEntries = (tx: Transaction): Promise<NetworkEntry[]> =>
  tx
    .select(columns)
    .from(networkEntry)
    .orderBy(sql`${networkEntry.area} nulls first`, asc(networkEntry.name), asc(networkEntry.id));

/** The entries of one delegation, held against other writers until the transaction ends. */
export const holdEntriesOf = (tx: Transaction, delegation: string): Promise<NetworkEntry[]> =>
  tx.select(columns).from(networkEntry).where(eq(networkEntry.delegation, delegation)).for("update");

type Written = NetworkDraft & { delegation: string; savedBy: string; confirmed: string };

export const insertEntry = async (tx: Transaction, written: Written): Promise<string> => {
  const [inserted] = await tx.insert(networkEntry).values(written).returning({ id: networkEntry.id });
  return (inserted as { id: string }).id;
};

/** Writes an entry anew; what is written is confirmed with it. */
export const updateEntry = async (
  tx: Transaction,
  id: string,
  written: Omit<Written, "delegation"> & { version: number },
): Promise<void> => {
  await tx.update(networkEntry).set(written).where(eq(networkEntry.id, id));
};

export const deleteEntry = async (tx: Transaction, id: string): Promise<void> => {
  await tx.delete(networkEntry).where(eq(networkEntry.id, id));
};

/** Every entry of a delegation is right, says whoever keeps them. */
export const confirmEntries = async (
  tx: Transaction,
  delegation: string,
  confirmed: string,
): Promise<void> => {
  await tx.update(networkEntry).set({ confirmed }).where(eq(networkEntry.delegation, delegation));
};

/** Of each delegation that has entries, the earliest confirmation, and when it was last written to about one. */
export const reviewsOf = async (
  tx: Transaction,
): Promise<{ delegation: string; oldest: string; told: string | null }[]> => {
  const asked = await tx
    .select({ delegation: person.delegation, told: max(mail.queued) })
    .from(mail)
    .innerJoin(person, eq(person.id, mail.person))
    .where(eq(mail.kind, "network-review"))
    .groupBy(person.delegation);
  const told = new Map(asked.map((row) => [row.delegation, row.told]));
  const rows = await tx
    .select({ delegation: networkEntry.delegation, oldest: min(networkEntry.confirmed) })
    .from(networkEntry)
    .groupBy(networkEntry.delegation);
  return rows.flatMap(({ delegation, oldest }) =>
    oldest === null ? [] : [{ delegation, oldest, told: told.get(delegation) ?? null }],
  );
};

/** The earliest confirmation of one delegation; null where it keeps no entry. */
export const oldestOf = async (tx: Transaction, delegation: string): Promise<string | null> => {
  const [found] = await tx
    .select({ oldest: min(networkEntry.confirmed) })
    .from(networkEntry)
    .where(eq(networkEntry.delegation, delegation));
  return found?.oldest ?? null;
};
