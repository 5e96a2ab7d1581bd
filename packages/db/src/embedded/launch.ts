import { spawn } from "node:child_process";
import { closeSync, fstatSync, openSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { environment } from "./cluster.ts";
import { findPostmaster } from "./postmaster.ts";
import type { Runner } from "./runner.ts";

// Acknowledged means on disk. Statements and row values stay out of the log: they may be a delegation's draft.
const settings: Readonly<Record<string, string>> = {
  listen_addresses: "127.0.0.1",
  // A socket's path may have 107 characters; the folder may have more.
  unix_socket_directories: "",
  fsync: "on",
  synchronous_commit: "on",
  full_page_writes: "on",
  password_encryption: "scram-sha-256",
  timezone: "UTC",
  log_timezone: "UTC",
  log_checkpoints: "off",
  log_error_verbosity: "terse",
  log_min_error_statement: "panic",
};

const longestLog = 10_000_000;

/** A cluster: where it lies and how PostgreSQL is called there. */
export type Place = { data: string; logFile: string; runner: Runner };

export type Launch = { failed: false } | { failed: true; reason: string };

/**
 * Starts a server of its own process group, so that Ctrl-C in the terminal does not reach it, and
 * waits until it answers or has ended.
 */
export async function launch({ data, logFile, runner }: Place, port: number): Promise<Launch> {
  const full = (statSync(logFile, { throwIfNoEntry: false })?.size ?? 0) > longestLog;
  const log = openSync(logFile, full ? "w" : "a", 0o600);
  const from = fstatSync(log).size;
  const given = Object.entries({ ...settings, port }).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const [file, parameters] = runner.command("postgres", ["-D", data, ...given]);
  const child = spawn(file, parameters, {
    stdio: ["ignore", log, log],
    detached: true,
    cwd: "/",
    env: environment,
    ...runner.identity,
  });
  closeSync(log);
  child.unref();
  let ended = false;
  child.once("exit", () => (ended = true)).once("error", () => (ended = true));
  for (;;) {
    const server = findPostmaster(data);
    if (server?.ready && server.pid === child.pid) return { failed: false };
    if (ended) return { failed: true, reason: reasonIn(logFile, from) };
    await pause(20);
  }
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

function reasonIn(logFile: string, from: number): string {
  const lines = readFileSync(logFile).subarray(from).toString("utf8").trim().split("\n");
  return lines.find((line) => line.includes("FATAL"))?.replace(/^.*FATAL:\s*/, "") ?? lines.at(-1) ?? "";
}
