import type { RecordKind, RecordVersion, Standing } from "@rabat/core/revision";
import { and, desc, eq } from "drizzle-orm";
import { listChairmanships } from "../chairmanship/queries.ts";
import type { Transaction } from "../client.ts";
import { listMedia } from "../media/queries.ts";
import { listMeetings } from "../meeting/queries.ts";
import { listOutcomes } from "../outcome/queries.ts";
import { listPartnerFacts } from "../partner/queries.ts";
import { listPlanFacts } from "../plan/queries.ts";
import { recordEvent } from "./event.ts";
import { presences } from "./live.ts";
import { latestRevisions } from "./queries.ts";

export type ListedEntry = {
  key: string;
  standing: Standing;
  /** The version drafted last, or what readers see. */
  body: unknown;
  drafted: { by: string | null; at: string } | null;
};

const bodiesOf = async (
  tx: Transaction,
  kind: RecordKind,
): Promise<Map<string, RecordVersion["body"] | object>> => {
  if (kind === "chairmanship") return new Map((await listChairmanships(tx)).map((one) => [one.slug, one]));
  if (kind === "meeting") return new Map((await listMeetings(tx)).map((one) => [one.slug, one]));
  if (kind === "outcome") return new Map((await listOutcomes(tx)).map((one) => [one.reference, one]));
  if (kind === "document") return new Map((await listMedia(tx)).map((one) => [one.slug, one]));
  if (kind === "plan") return new Map((await listPlanFacts(tx)).map((one) => [one.node, one]));
  return new Map((await listPartnerFacts(tx)).map((one) => [one.code, one]));
};

/** The number last published of every entry of a kind that was published here. */
const publishedNumbers = async (tx: Transaction, kind: RecordKind): Promise<Map<string, number>> => {
  const rows = await tx
    .selectDistinctOn([recordEvent.key], { key: recordEvent.key, number: recordEvent.number })
    .from(recordEvent)
    .where(and(eq(recordEvent.kind, kind), eq(recordEvent.deed, "publish")))
    .orderBy(recordEvent.key, desc(recordEvent.at));
  return new Map(rows.map(({ key, number }) => [key, number]));
};

/** Every entry of a kind, in public or not, in the order in which readers list them; drafts alone come after. */
export const listEntries = async (tx: Transaction, kind: RecordKind): Promise<ListedEntry[]> => {
  const bodies = await bodiesOf(tx, kind);
  const drafts = new Map((await latestRevisions(tx, kind)).map((one) => [one.key, one]));
  const numbers = await publishedNumbers(tx, kind);
  const held = new Map((await presences(tx, kind)).map(({ key, withdrawn }) => [key, withdrawn]));
  return [...new Set([...bodies.keys(), ...drafts.keys()])].map((key) => {
    const draft = drafts.get(key);
    const withdrawn = held.get(key);
    return {
      key,
      body: draft?.body ?? bodies.get(key),
      drafted: draft && draft.number > 0 ? { by: draft.name, at: draft.saved } : null,
      standing: {
        latest: draft ? { number: draft.number, drafter: draft.drafter } : null,
        live: withdrawn === false,
        published: numbers.get(key) ?? (withdrawn === undefined ? null : 0),
      },
    };
  });
};
