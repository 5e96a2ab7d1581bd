import type { AuditFault, AuditReport } from "@rabat/core/audit";

const told: Record<AuditFault["fault"], string> = {
  changed: "was changed",
  missing: "is missing",
  cut: "and what followed was cut off",
  rewritten: "is not the one that was anchored",
};

/** "In the chain consultation:x event 3 was changed." */
const sentenceOf = ({ chain, sequence, fault, by }: AuditFault): string => {
  const event = sequence === null ? "an event" : `event ${sequence}`;
  const witness = by === "chain" ? "" : `, as ${by === "receipt" ? "a receipt" : "an anchor"} shows`;
  return `In the chain ${chain} ${event} ${told[fault]}${witness}.`;
};

/** What a recomputed history says of itself. */
export const auditSentences = ({ chains, events, faults }: AuditReport): string =>
  faults.length === 0
    ? `${chains} chains, ${events} events: intact.`
    : ["The history has been tampered with.", ...faults.map(sentenceOf)].join("\n");
