import { partners } from "@rabat/core/partner";
import { RecordKind, type RecordVersion, readRecordForm, recordFormOf } from "@rabat/core/revision";
import { published, type Transaction } from "@rabat/db";
import { z } from "zod";

/** Which entry a call is about. A key that could not be one names nothing. */
export const Entry = z.object({ kind: RecordKind, key: z.string().max(100) });
export type Entry = z.infer<typeof Entry>;

/** The chain in which the history of one entry is told, which also makes its writers take turns. */
export const entryChain = ({ kind, key }: Entry): string => `record:${kind}:${key}`;

const inPublic = async (tx: Transaction, kind: "meeting" | "chairmanship"): Promise<string[]> =>
  (await published.presences(tx, kind)).filter(({ withdrawn }) => !withdrawn).map(({ key }) => key);

/** What an entry may name: partners, and whatever readers find in the record. */
export const knownNames = async (tx: Transaction) => ({
  partner: partners.map(({ code }): string => code),
  meeting: await inPublic(tx, "meeting"),
  chairmanship: await inPublic(tx, "chairmanship"),
});

/** A version read anew as its own form: refused where a rule has come, or a name has gone, since it was drafted. */
export const stillHolds = async (tx: Transaction, version: RecordVersion) =>
  readRecordForm({ ...version, values: recordFormOf(version) }, await knownNames(tx));
