import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import pg from "pg";
import * as schema from "./schema.ts";

export type Database = NodePgDatabase<typeof schema> & { $client: pg.Pool };
export type Transaction = Parameters<Parameters<Database["transaction"]>[0]>[0];

export type DatabaseOptions = { connections?: number; log?: (message: string) => void };

/** A pool on an address. Connections that the server drops are reported, never thrown into the process. */
export const openDatabase = (
  url: string,
  { connections = 16, log = () => {} }: DatabaseOptions = {},
): Database => {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 3_000,
    idleTimeoutMillis: 30_000,
    application_name: "rabat",
  });
  pool.on("error", (error) => log(`A database connection was lost: ${error.message}`));
  return drizzle(pool, { schema, casing: "snake_case" });
};

const unreachable = new Set(["ECONNREFUSED", "ECONNRESET", "ENOTFOUND", "ETIMEDOUT", "EPIPE", "EAI_AGAIN"]);

/** Whether an error says that the database cannot be reached, rather than that we asked it something wrong. */
export const isUnavailable = (error: unknown): boolean => {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const code = String((cause as { code?: unknown }).code ?? "");
    // SQLSTATE class 08 is connection trouble, 57P an operator's shutdown, 53300 too many connections
    if (unreachable.has(code) || /^(08|57P)/.test(code) || code === "53300") return true;
    if (/connection terminated|timeout exceeded when trying to connect/i.test(cause.message)) return true;
    if (cause instanceof AggregateError && cause.errors.some(isUnavailable)) return true;
  }
  return false;
};

/** Whether the server does not let whoever asks in: a role, a password or a database that it does not know. */
export const isRefusedLogin = (error: unknown): boolean => {
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if (/^(28|3D000)/.test(String((cause as { code?: unknown }).code ?? ""))) return true;
  return false;
};

/** Whether the server found its own files not as it had written them. */
export const isDamaged = (error: unknown): boolean => {
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if (/^XX00[12]$/.test(String((cause as { code?: unknown }).code ?? ""))) return true;
  return false;
};

/** Whether the database stopped a question because it took longer than it may. */
export const isStopped = (error: unknown): boolean => {
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if ((cause as { code?: unknown }).code === "57014") return true;
  return false;
};
