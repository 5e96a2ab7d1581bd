import { spawn, spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { failing, refusing } from "./backup-impossible.ts";

type Program = "pg_dump" | "pg_restore";

// where Debian and its kin keep several versions side by side; on PATH stands whichever they think best
const shelf = "/usr/lib/postgresql";

const shelved = (program: Program): string[] => {
  try {
    const versions = readdirSync(shelf).sort((left, right) => Number(right) - Number(left));
    return versions.map((version) => join(shelf, version, "bin", program));
  } catch {
    return [];
  }
};

const majorOf = (file: string): number => {
  const { status, stdout } = spawnSync(file, ["--version"], { encoding: "utf8" });
  return status === 0 ? Number(/(\d+)(?:\.\d+|\w*)/.exec(stdout)?.[1] ?? 0) : 0;
};

/** A program of PostgreSQL's own that is at least as new as the server; refuses where none is installed. */
export const clientProgram = (program: Program, server: number): string => {
  const needed = Math.floor(server / 10_000);
  const found = [program, ...shelved(program)].find((file) => majorOf(file) >= needed);
  if (found !== undefined) return found;
  throw refusing(
    `No ${program} that is at least as new as the server (PostgreSQL ${needed}) is installed here: install postgresql-client-${needed} or newer.`,
  );
};

const escaped = (text: string): string => text.replace(/[\\:]/g, "\\$&");

/** Runs `work` with an address that bears no password; a list of processes would show it to everybody. */
export const withoutPassword = async <Value>(
  url: string,
  work: (address: string) => Promise<Value>,
): Promise<Value> => {
  const address = new URL(url);
  const folder = mkdtempSync(join(tmpdir(), "rabat-pass-"));
  chmodSync(folder, 0o700);
  try {
    const file = join(folder, "pgpass");
    writeFileSync(file, `*:*:*:*:${escaped(decodeURIComponent(address.password))}\n`, { mode: 0o600 });
    address.password = "";
    address.searchParams.set("passfile", file);
    // row security asks the owner too who is acting, unless the owner may pass it by
    address.searchParams.set("options", "-c rabat.actor=system");
    return await work(address.href.replaceAll("+", "%20"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Runs a program to its end; fails with the first thing that it complained about. */
export const runProgram = (file: string, parameters: readonly string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(file, [...parameters], { stdio: ["ignore", "ignore", "pipe"] });
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      said = (said + text).slice(0, 4_000);
    });
    child.once("error", reject).once("close", (status) => {
      const complaint = said.split("\n").find((line) => /error|fatal/i.test(line)) ?? said.split("\n")[0];
      if (status === 0) resolve();
      else reject(failing(`${file.split("/").at(-1)} failed: ${complaint?.trim() || `exit ${status}`}.`));
    });
  });
