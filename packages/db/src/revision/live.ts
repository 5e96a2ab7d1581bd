import type { RecordKind, RecordVersion } from "@rabat/core/revision";
import { and, count, eq, isNotNull, isNull, sql } from "drizzle-orm";
import { findChairmanship } from "../chairmanship/queries.ts";
import { chairmanship } from "../chairmanship/table.ts";
import type { Transaction } from "../client.ts";
import { findMedia } from "../media/queries.ts";
import { media } from "../media/table.ts";
import { findMeeting, meetingRow } from "../meeting/queries.ts";
import { meeting } from "../meeting/table.ts";
import { findOutcome } from "../outcome/queries.ts";
import { outcome } from "../outcome/table.ts";
import { findPartnerFact } from "../partner/queries.ts";
import { partnerFact } from "../partner/table.ts";
import { findPlanFact } from "../plan/queries.ts";
import { planFact } from "../plan/table.ts";

/** Where each kind of entry is published: what every reader reads. */
const published = {
  chairmanship: { table: chairmanship, key: chairmanship.slug },
  meeting: { table: meeting, key: meeting.slug },
  outcome: { table: outcome, key: outcome.reference },
  document: { table: media, key: media.slug },
  plan: { table: planFact, key: planFact.node },
  partner: { table: partnerFact, key: partnerFact.code },
} as const satisfies Record<RecordKind, object>;

/** An entry as it was last published; whatever names no source of its own has that of what it belongs to. */
export const publishedVersion = async (
  tx: Transaction,
  kind: RecordKind,
  key: string,
): Promise<RecordVersion | null> => {
  if (kind === "chairmanship") {
    const body = await findChairmanship(tx, key);
    return body && { kind, key, body };
  }
  if (kind === "meeting") {
    const body = await findMeeting(tx, key);
    return body && { kind, key, body };
  }
  if (kind === "plan") {
    const body = await findPlanFact(tx, key);
    return body && { kind, key, body };
  }
  if (kind === "partner") {
    const body = await findPartnerFact(tx, key);
    return body && { kind, key, body };
  }
  if (kind === "outcome") {
    const held = await findOutcome(tx, key);
    const source = held && (held.source ?? (await findMeeting(tx, held.meeting))?.source);
    return held && source ? { kind, key, body: { ...held, source } } : null;
  }
  const held = await findMedia(tx, key);
  const source = held && (held.source ?? (await findChairmanship(tx, held.chairmanship))?.source);
  return held && source ? { kind, key, body: { ...held, source } } : null;
};

const now = sql`clock_timestamp()`;

/** Makes a version what every reader reads, in the place of the one before. */
export const publishVersion = async (tx: Transaction, version: RecordVersion): Promise<void> => {
  const shown = { withdrawn: null };
  if (version.kind === "chairmanship") {
    const row = { ...version.body, ...shown };
    await tx.insert(chairmanship).values(row).onConflictDoUpdate({ target: chairmanship.slug, set: row });
  } else if (version.kind === "meeting") {
    const row = { ...meetingRow(version.body), ...shown };
    await tx.insert(meeting).values(row).onConflictDoUpdate({ target: meeting.slug, set: row });
  } else if (version.kind === "outcome") {
    const row = { ...version.body, ...shown };
    await tx.insert(outcome).values(row).onConflictDoUpdate({ target: outcome.reference, set: row });
  } else if (version.kind === "document") {
    const row = { ...version.body, ...shown };
    await tx.insert(media).values(row).onConflictDoUpdate({ target: media.slug, set: row });
  } else if (version.kind === "partner") {
    const row = { ...version.body, ...shown };
    await tx.insert(partnerFact).values(row).onConflictDoUpdate({ target: partnerFact.code, set: row });
  } else {
    const row = { ...version.body, ...shown };
    await tx.insert(planFact).values(row).onConflictDoUpdate({ target: planFact.node, set: row });
  }
};

/** Takes an entry from every reader but the Secretariat; its row stays, and comes back with its next publication. */
export const withdrawEntry = async (tx: Transaction, kind: RecordKind, key: string): Promise<void> => {
  const { table, key: column } = published[kind];
  await tx.update(table).set({ withdrawn: now }).where(eq(column, key));
};

/** Whether an entry has ever been in the public record, and whether readers find it there now. */
export const presenceOf = async (tx: Transaction, kind: RecordKind, key: string) => {
  const { table, key: column } = published[kind];
  const [row] = await tx.select({ withdrawn: table.withdrawn }).from(table).where(eq(column, key));
  return { known: row !== undefined, live: row !== undefined && row.withdrawn === null };
};

/** Every entry that has ever been in the public record, and whether readers find it there now. */
export const presences = async (tx: Transaction, kind: RecordKind) => {
  const { table, key } = published[kind];
  return tx.select({ key, withdrawn: isNotNull(table.withdrawn) }).from(table);
};

/** How many entries that readers find would lead nowhere without this one. */
export const dependentsOf = async (tx: Transaction, kind: RecordKind, key: string): Promise<number> => {
  const rests = {
    chairmanship: [
      tx
        .select({ rows: count() })
        .from(meeting)
        .where(and(eq(meeting.chairmanship, key), isNull(meeting.withdrawn))),
      tx
        .select({ rows: count() })
        .from(media)
        .where(and(eq(media.chairmanship, key), isNull(media.withdrawn))),
    ],
    meeting: [
      tx
        .select({ rows: count() })
        .from(outcome)
        .where(and(eq(outcome.meeting, key), isNull(outcome.withdrawn))),
      tx
        .select({ rows: count() })
        .from(media)
        .where(and(eq(media.meeting, key), isNull(media.withdrawn))),
    ],
    outcome: [],
    document: [],
    plan: [],
    partner: [],
  }[kind];
  let dependents = 0;
  for (const query of rests) dependents += (await query)[0]?.rows ?? 0;
  return dependents;
};
