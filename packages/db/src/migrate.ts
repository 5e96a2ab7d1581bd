import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import { type Database, openDatabase } from "./client.ts";

// asked for when needed, never while loading: inside a bundle there are no migrations to find
const migrationsFolder = () => join(import.meta.dirname, "..", "migrations");

// any constant: two processes that open one database at the same moment take turns
const migrationLock = 29_052_023;

/** Brings the database at `ownerUrl` to the newest migration; two at once take turns. */
export const migrateDatabase = async (ownerUrl: string): Promise<void> => {
  const owner = openDatabase(ownerUrl, { connections: 2 });
  const holder = await owner.$client.connect();
  try {
    await holder.query("select pg_advisory_lock($1)", [migrationLock]);
    await migrate(owner, { migrationsFolder: migrationsFolder() });
  } finally {
    holder.release(true);
    await owner.$client.end();
  }
};

type Journal = { entries: { when: number }[] };

const newestMigration = (): number => {
  const journal = JSON.parse(
    readFileSync(join(migrationsFolder(), "meta", "_journal.json"), "utf8"),
  ) as Journal;
  return Math.max(...journal.entries.map(({ when }) => when));
};

/** Whether a portal has ever been started on this database. */
export const isSetUp = async (db: Database): Promise<boolean> => {
  const { rows } = await db.execute<{ found: boolean }>(
    sql`select to_regclass('public.audit_event') is not null as found`,
  );
  return rows[0]?.found === true;
};

/** Whether every migration that this program knows has been applied. */
export const isMigrated = async (db: Database): Promise<boolean> => {
  const { rows } = await db.execute<{ newest: string | null }>(
    sql`select max(created_at) as newest from drizzle.__drizzle_migrations`,
  );
  return Number(rows[0]?.newest ?? 0) >= newestMigration();
};
