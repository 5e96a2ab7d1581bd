import { asc } from "drizzle-orm";
import type { Transaction } from "../client.ts";
import { contribution } from "../contribution/table.ts";
import { contributionChain, sha256 } from "./queries.ts";
import { auditEvent } from "./table.ts";

export type AuditFault = { chain: string; sequence: number | null; fault: "changed" | "missing" | "cut" };
export type AuditReport = { chains: number; events: number; faults: AuditFault[] };

/**
 * Recomputes every chain: a changed event, a missing one, and a tail cut off behind a head that a receipt still
 * names are each found.
 */
export const verifyAudit = async (tx: Transaction): Promise<AuditReport> => {
  const events = await tx.select().from(auditEvent).orderBy(asc(auditEvent.chain), asc(auditEvent.sequence));
  const faults: AuditFault[] = [];
  const heads = new Map<string, { sequence: number; hash: string }>();
  const hashes = new Set<string>();
  for (const { chain, sequence, previous, event, hash } of events) {
    const last = heads.get(chain) ?? { sequence: 0, hash: "0".repeat(64) };
    if (sequence !== last.sequence + 1) faults.push({ chain, sequence: last.sequence + 1, fault: "missing" });
    else if (previous !== last.hash || sha256(`${previous}\n${event}`) !== hash)
      faults.push({ chain, sequence, fault: "changed" });
    heads.set(chain, { sequence, hash });
    hashes.add(`${chain}\n${hash}`);
  }
  for (const receipt of await tx.select().from(contribution)) {
    const chain = contributionChain(receipt.consultation, receipt.delegation);
    if (!hashes.has(`${chain}\n${receipt.auditHead}`)) faults.push({ chain, sequence: null, fault: "cut" });
    if (sha256(receipt.canonical) !== receipt.hash) faults.push({ chain, sequence: null, fault: "changed" });
  }
  return { chains: heads.size, events: events.length, faults };
};
