import type { RecordKind, RecordVersion, Standing } from "@rabat/core/revision";
import { and, desc, eq } from "drizzle-orm";
import type { Transaction } from "../client.ts";
import { person } from "../person/table.ts";
import { eventsOf } from "./events.ts";
import { presenceOf, publishedVersion } from "./live.ts";
import { revision } from "./table.ts";

const ofEntry = (kind: RecordKind, key: string) => and(eq(revision.kind, kind), eq(revision.key, key));

const columns = {
  number: revision.number,
  drafter: revision.drafter,
  name: person.name,
  saved: revision.saved,
};

/** The versions of an entry without their text, newest first. */
export const revisionsOf = (tx: Transaction, kind: RecordKind, key: string) =>
  tx
    .select(columns)
    .from(revision)
    .leftJoin(person, eq(person.id, revision.drafter))
    .where(ofEntry(kind, key))
    .orderBy(desc(revision.number));

/** One version of an entry. Version 0 is what the record came with, also before anybody has drafted. */
export const findRevision = async (
  tx: Transaction,
  { kind, key, number }: { kind: RecordKind; key: string; number: number },
): Promise<RecordVersion | null> => {
  const [found] = await tx
    .select({ body: revision.body })
    .from(revision)
    .where(and(ofEntry(kind, key), eq(revision.number, number)));
  if (found !== undefined) return { kind, key, body: found.body } as RecordVersion;
  return number === 0 ? publishedVersion(tx, kind, key) : null;
};

/** How an entry stands; all of it null or false where there is none. */
export const standingOf = async (tx: Transaction, kind: RecordKind, key: string): Promise<Standing> => {
  const [latest] = await tx
    .select({ number: revision.number, drafter: revision.drafter })
    .from(revision)
    .where(ofEntry(kind, key))
    .orderBy(desc(revision.number))
    .limit(1);
  const { known, live } = await presenceOf(tx, kind, key);
  const last = (await eventsOf(tx, kind, key)).find(({ deed }) => deed === "publish");
  return { latest: latest ?? null, live, published: last?.number ?? (known ? 0 : null) };
};

type NewRevision = RecordVersion & { number: number; drafter: string | null };

export const insertRevision = async (
  tx: Transaction,
  { kind, key, number, drafter, body }: NewRevision,
): Promise<void> => {
  await tx.insert(revision).values({ kind, key, number, drafter, body });
};

/** The last version of every entry of a kind that has been drafted here, with who drafted it. */
export const latestRevisions = (tx: Transaction, kind: RecordKind) =>
  tx
    .selectDistinctOn([revision.key], { key: revision.key, ...columns, body: revision.body })
    .from(revision)
    .leftJoin(person, eq(person.id, revision.drafter))
    .where(eq(revision.kind, kind))
    .orderBy(revision.key, desc(revision.number));
