import type { Instant } from "@rabat/core/consultation";
import { sql } from "drizzle-orm";
import type { Transaction } from "./client.ts";

/** The one clock: the database's, at the moment of asking (not the start of the transaction). */
export const readClock = async (tx: Transaction): Promise<Instant> => {
  const { rows } = await tx.execute<{ now: string }>(
    sql`select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as now`,
  );
  return (rows[0] as { now: string }).now;
};
