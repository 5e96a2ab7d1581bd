import { createHash } from "node:crypto";
import { type AuditDeed, chainBeginning } from "@rabat/core/audit";
import type { LatestEvent } from "@rabat/core/comment";
import { type Actor, personOf } from "@rabat/core/partner";
import { and, desc, eq, sql } from "drizzle-orm";
import type { Transaction } from "../client.ts";
import { readClock } from "../clock.ts";
import { auditEvent } from "./table.ts";

export type AuditEntry = {
  chain: string;
  actor: Actor;
  deed: AuditDeed;
  subject: string;
  detail?: Record<string, unknown>;
};

export const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** The chain of what a delegation does in a consultation. */
export const contributionChain = (consultation: string, delegation: string): string =>
  `consultation:${consultation}:delegation:${delegation}`;

/** The chain of what changes in a delegation itself: its members, how it clears. */
export const delegationChain = (delegation: string): string => `delegation:${delegation}`;

/** Takes the chain for the rest of the transaction: events of one chain are written one after another. */
export const lockChain = async (tx: Transaction, chain: string): Promise<void> => {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`audit:${chain}`}, 0))`);
};

const newest = async (tx: Transaction, chain: string) => {
  const [last] = await tx
    .select()
    .from(auditEvent)
    .where(eq(auditEvent.chain, chain))
    .orderBy(desc(auditEvent.sequence))
    .limit(1);
  return last;
};

/** What a chain says last; null for one that has not begun. */
export const latestEvent = async (tx: Transaction, chain: string): Promise<LatestEvent | null> => {
  const last = await newest(tx, chain);
  if (last === undefined) return null;
  const { at, actor, subject, detail } = JSON.parse(last.event);
  return { at, person: actor.person, subject, autosave: detail.autosave === true };
};

/** Who did last what a chain says of a subject; null where nobody did, or no person. */
export const latestPersonOn = async (
  tx: Transaction,
  chain: string,
  subject: string,
): Promise<string | null> => {
  const said = sql`${auditEvent.event}::jsonb`;
  const [last] = await tx
    .select({ person: sql<string | null>`${said} -> 'actor' ->> 'person'` })
    .from(auditEvent)
    .where(and(eq(auditEvent.chain, chain), eq(sql`${said} ->> 'subject'`, subject)))
    .orderBy(desc(auditEvent.sequence))
    .limit(1);
  return last?.person ?? null;
};

/** Appends an event in the caller's transaction and gives the chain's new head. */
export const appendAudit = async (
  tx: Transaction,
  { chain, actor, deed, subject, detail }: AuditEntry,
): Promise<string> => {
  await lockChain(tx, chain);
  // whoever may continue a chain need not be one who may read it
  const tail = await tx.execute<{ sequence: string; hash: string }>(sql`select * from audit_tail(${chain})`);
  const [last] = tail.rows;
  const previous = last?.hash ?? chainBeginning;
  const event = JSON.stringify({
    at: await readClock(tx),
    actor: { kind: actor.kind, person: personOf(actor) },
    deed,
    subject,
    detail: detail ?? {},
  });
  const hash = sha256(`${previous}\n${event}`);
  await tx
    .insert(auditEvent)
    .values({ chain, sequence: Number(last?.sequence ?? 0) + 1, previous, event, hash });
  return hash;
};
