import type { Anchor } from "@rabat/core/audit";
import type { Instant } from "@rabat/core/consultation";
import { sql } from "drizzle-orm";
import type { Transaction } from "../client.ts";

type Head = { chain: string; sequence: string; hash: string };

const anchorOf = ({ chain, sequence, hash }: Head): Anchor => ({ chain, sequence: Number(sequence), hash });

/** The last event of each chain that has grown since an instant; of every chain where none is given. */
export const headsSince = async (tx: Transaction, since: Instant | null): Promise<Anchor[]> => {
  const grown = since === null ? sql`` : sql`where at >= ${since}`;
  const { rows } = await tx.execute<Head>(
    sql`select distinct on (chain) chain, sequence, hash from audit_event ${grown} order by chain, sequence desc`,
  );
  return rows.map(anchorOf);
};

export type ChainLength = { chain: string; events: number; last: Instant | null };

/** The chains in the order of their names, after one of them, so many. */
export const listChains = async (
  tx: Transaction,
  { after, limit }: { after: string; limit: number },
): Promise<ChainLength[]> => {
  const { rows } = await tx.execute<{ chain: string; events: string; last: string | null }>(
    sql`select chain, count(*) as events, max(at) as last from audit_event
      where chain > ${after} group by chain order by chain limit ${limit}`,
  );
  return rows.map(({ chain, events, last }) => ({ chain, events: Number(events), last }));
};
