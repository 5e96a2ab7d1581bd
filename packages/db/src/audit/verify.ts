import { type Anchor, type AuditReport, followChains } from "@rabat/core/audit";
import { and, asc, eq, gt, or, sql } from "drizzle-orm";
import type { Transaction } from "../client.ts";
import { contribution } from "../contribution/table.ts";
import { contributionChain, sha256 } from "./queries.ts";
import { auditEvent } from "./table.ts";

const batch = 2_000;

const columns = {
  chain: auditEvent.chain,
  sequence: auditEvent.sequence,
  previous: auditEvent.previous,
  event: auditEvent.event,
  hash: auditEvent.hash,
};

/** Every event, chain by chain, a few at a time, however long history is. */
async function* allEvents(tx: Transaction) {
  let last: { chain: string; sequence: number } | undefined;
  for (;;) {
    const beyond =
      last &&
      or(
        gt(auditEvent.chain, last.chain),
        and(eq(auditEvent.chain, last.chain), gt(auditEvent.sequence, last.sequence)),
      );
    const rows = await tx
      .select(columns)
      .from(auditEvent)
      .where(beyond)
      .orderBy(asc(auditEvent.chain), asc(auditEvent.sequence))
      .limit(batch);
    yield* rows;
    last = rows.at(-1);
    if (rows.length < batch) return;
  }
}

/** The head that each receipt names, and those receipts whose contribution no longer has its hash. */
const receiptsOf = async (tx: Transaction) => {
  const rows = await tx
    .select({
      consultation: contribution.consultation,
      delegation: contribution.delegation,
      head: contribution.auditHead,
      isWhole: sql<boolean>`encode(sha256(convert_to(${contribution.canonical}, 'UTF8')), 'hex') = ${contribution.hash}`,
    })
    .from(contribution);
  return rows.map(({ consultation, delegation, head, isWhole }) => ({
    chain: contributionChain(consultation, delegation),
    head,
    isWhole,
  }));
};

/**
 * Recomputes every chain: a changed event, a missing one, and a tail cut off behind a head that a receipt or an
 * anchor outside the database still names are each found.
 *
 * Receipts are read before events, and anchors were: what is written meanwhile only adds to the chains.
 */
export const verifyAudit = async (tx: Transaction, anchors: readonly Anchor[] = []): Promise<AuditReport> => {
  const receipts = await receiptsOf(tx);
  const following = followChains({ sha256, anchors, heads: receipts });
  for await (const event of allEvents(tx)) following.take(event);
  const report = following.end();
  const spoilt = receipts.filter(({ isWhole }) => !isWhole);
  const faults = spoilt.map(({ chain }) => ({
    chain,
    sequence: null,
    fault: "changed" as const,
    by: "receipt" as const,
  }));
  return { ...report, faults: [...report.faults, ...faults] };
};
