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

/**
 * For a `local` that core's LocalTime has read: the instant at which a clock on the wall of a zone shows a local time (`2026-12-18T17:00`). Null where the zone is
 * unknown here, or where the clock never shows that time because it was put forward; of two such instants, the
 * one after the clock was put back.
 */
export const instantOf = async (tx: Transaction, local: string, zone: string): Promise<Instant | null> => {
  const { rows } = await tx.execute<{ at: string; shown: boolean }>(sql`
    select to_char(instant at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
      to_char(instant at time zone name, 'YYYY-MM-DD"T"HH24:MI') = ${local} as shown
    from pg_timezone_names, lateral (select ${local}::timestamp at time zone name as instant) as read
    where name = ${zone}`);
  const [read] = rows;
  return read?.shown ? read.at : null;
};
