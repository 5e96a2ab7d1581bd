import { sql } from "drizzle-orm";
import type { Database } from "./client.ts";

const durable = ["fsync", "synchronous_commit", "full_page_writes"] as const;

/** The settings on which "acknowledged means kept" rests that are switched off; empty is good. */
export const durabilityFaults = async (db: Database): Promise<string[]> => {
  const { rows } = await db.execute<{ name: string; setting: string }>(
    sql`select name, setting from pg_settings where name in ('fsync', 'synchronous_commit', 'full_page_writes')`,
  );
  const isOn = (name: string) => {
    const setting = rows.find((row) => row.name === name)?.setting;
    // anything but "off" (on, local, remote_write, remote_apply) waits for the local disk
    return setting !== undefined && setting !== "off";
  };
  return durable.filter((name) => !isOn(name));
};
