import type { NextVersion, PublishedVersion } from "@rabat/core/consultation";
import type { OfficialText } from "@rabat/core/language";
import { desc, eq, sql } from "drizzle-orm";
import type { Transaction } from "../client.ts";
import { person } from "../person/table.ts";
import { nextVersion } from "./next-version.ts";

const columns = {
  reference: nextVersion.reference,
  version: nextVersion.version,
  revision: nextVersion.revision,
  text: nextVersion.text,
  hash: nextVersion.hash,
  drafter: { person: nextVersion.drafter, name: person.name },
  saved: nextVersion.saved,
};

/** A revision; its text is null where there is to be no next version after all. */
export type Revision = Omit<NextVersion, "text"> & { text: OfficialText | null };

const of = (tx: Transaction, slug: string) =>
  tx
    .select(columns)
    .from(nextVersion)
    .innerJoin(person, eq(person.id, nextVersion.drafter))
    .where(eq(nextVersion.consultation, slug))
    .orderBy(desc(nextVersion.revision));

/** Every revision of a paragraph's next version, newest first. */
export const revisionsOf = async (tx: Transaction, slug: string, reference: string): Promise<Revision[]> =>
  (await of(tx, slug)).filter((each) => each.reference === reference);

/** The next versions as they stand: the last revision of each, where it is one. */
export const nextVersionsOf = async (tx: Transaction, slug: string): Promise<NextVersion[]> => {
  const latest = new Map<string, Revision>();
  for (const each of await of(tx, slug)) if (!latest.has(each.reference)) latest.set(each.reference, each);
  return [...latest.values()].flatMap((each) => (each.text === null ? [] : [{ ...each, text: each.text }]));
};

/** Takes the next version of a paragraph for the rest of the transaction. */
export const lockVersion = async (tx: Transaction, slug: string, reference: string): Promise<void> => {
  const key = `version:${slug}:${reference}`;
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`);
};

export const insertRevision = async (
  tx: Transaction,
  given: typeof nextVersion.$inferInsert,
): Promise<void> => {
  await tx.insert(nextVersion).values(given);
};

/** The next versions that have been published with the answers. */
export const publishedVersionsOf = async (tx: Transaction, slug: string): Promise<PublishedVersion[]> =>
  (await tx.execute<PublishedVersion>(sql`select * from published_versions(${slug})`)).rows;
