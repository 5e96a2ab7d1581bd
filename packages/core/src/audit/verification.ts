import { z } from "zod";
import type { Anchor } from "./anchor.ts";

/**
 * `changed`: an event no longer has its hash; `missing`: one is gone from between two others; `cut`: the end of a
 * chain is gone; `rewritten`: a chain fits together, but not with what was anchored outside.
 */
export const AuditFaultKind = z.enum(["changed", "missing", "cut", "rewritten"]);

/** What tells of a fault: the chain itself, a receipt, or the anchors outside the database. */
export const AuditWitness = z.enum(["chain", "receipt", "anchor"]);

export const AuditFault = z.object({
  chain: z.string(),
  /** Where in the chain; null where only a receipt knows of it. */
  sequence: z.int().nullable(),
  fault: AuditFaultKind,
  by: AuditWitness,
});
export type AuditFault = z.infer<typeof AuditFault>;

export const AuditReport = z.object({
  chains: z.int(),
  events: z.int(),
  /** Anchors that were compared. */
  anchors: z.int(),
  faults: z.array(AuditFault),
});
export type AuditReport = z.infer<typeof AuditReport>;

export const ChainedEvent = z.object({
  chain: z.string(),
  sequence: z.int(),
  previous: z.string(),
  event: z.string(),
  hash: z.string(),
});
export type ChainedEvent = z.infer<typeof ChainedEvent>;

type Known = {
  sha256: (text: string) => string;
  anchors: readonly Anchor[];
  /** The heads that receipts name. */
  heads: readonly { chain: string; head: string }[];
};

/** What every chain begins after. */
export const chainBeginning = "0".repeat(64);

const grouped = <Item extends { chain: string }>(items: readonly Item[]): Map<string, Item[]> => {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(item.chain);
    if (group) group.push(item);
    else groups.set(item.chain, [item]);
  }
  return groups;
};

/**
 * Follows every chain from its beginning, event by event, and compares it with what receipts and anchors remember.
 *
 * `take` wants the events ordered by chain and sequence, however many; `end` gives what was found.
 *
 * @example
 * const following = followChains({ sha256: () => "f".repeat(64), anchors: [], heads: [] });
 * following.take({ chain: "c", sequence: 1, previous: chainBeginning, event: "{}", hash: "f".repeat(64) });
 * following.take({ chain: "c", sequence: 3, previous: "f".repeat(64), event: "{}", hash: "f".repeat(64) });
 * following.end().faults // → [{ chain: "c", sequence: 2, fault: "missing", by: "chain" }]
 */
export const followChains = ({ sha256, anchors, heads }: Known) => {
  const faults: AuditFault[] = [];
  const anchored = grouped(anchors);
  const named = grouped(heads);
  let [chains, events] = [0, 0];
  let last = { chain: "", sequence: 0, hash: chainBeginning };
  let waiting = new Map<number, string>();
  let promised = new Set<string>();

  const finish = () => {
    const { chain, sequence } = last;
    const cut = waiting.size > 0 && Math.max(...waiting.keys()) > sequence;
    if (cut) faults.push({ chain, sequence: sequence + 1, fault: "cut", by: "anchor" });
    if (promised.size > 0) faults.push({ chain, sequence: null, fault: "cut", by: "receipt" });
    anchored.delete(chain);
    named.delete(chain);
  };

  const begin = (chain: string) => {
    if (chains > 0) finish();
    chains += 1;
    last = { chain, sequence: 0, hash: chainBeginning };
    waiting = new Map((anchored.get(chain) ?? []).map(({ sequence, hash }) => [sequence, hash]));
    promised = new Set((named.get(chain) ?? []).map(({ head }) => head));
  };

  const take = ({ chain, sequence, previous, event, hash }: ChainedEvent) => {
    if (chains === 0 || chain !== last.chain) begin(chain);
    events += 1;
    if (sequence !== last.sequence + 1)
      faults.push({ chain, sequence: last.sequence + 1, fault: "missing", by: "chain" });
    else if (previous !== last.hash || sha256(`${previous}\n${event}`) !== hash)
      faults.push({ chain, sequence, fault: "changed", by: "chain" });
    const remembered = waiting.get(sequence);
    if (remembered !== undefined && remembered !== hash)
      faults.push({ chain, sequence, fault: "rewritten", by: "anchor" });
    waiting.delete(sequence);
    promised.delete(hash);
    last = { chain, sequence, hash };
  };

  const end = (): AuditReport => {
    if (chains > 0) finish();
    // chains of which nothing at all is left
    for (const chain of anchored.keys()) faults.push({ chain, sequence: 1, fault: "cut", by: "anchor" });
    for (const chain of named.keys()) faults.push({ chain, sequence: null, fault: "cut", by: "receipt" });
    return { chains, events, anchors: anchors.length, faults };
  };

  return { take, end };
};
