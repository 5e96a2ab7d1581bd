import { spawnSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";

export type Postmaster = { pid: number; port: number; ready: boolean };

const pidFile = (data: string) => join(data, "postmaster.pid");

/** The server running on this cluster; a file left by a crash, or copied along with a folder, is none. */
export function findPostmaster(data: string): Postmaster | null {
  const lines = readOrEmpty(pidFile(data)).split("\n");
  const pid = Math.abs(Number(lines[0]));
  if (!pid || !runsOn(pid, data)) return null;
  return { pid, port: Number(lines[3] ?? 0), ready: lines[7]?.trim() === "ready" };
}

/** A server that was shut down takes this file away; one that was killed leaves it behind. */
export const leftPidFile = (data: string): boolean => readOrEmpty(pidFile(data)) !== "";

// The number alone proves nothing: after a restart of the machine it may be anybody's.
// A zombie has no working directory any more, and holds nothing.
function runsOn(pid: number, data: string): boolean {
  if (process.platform !== "linux") return mentions(pid, data);
  try {
    const [its, ours] = [statSync(`/proc/${pid}/cwd`), statSync(data)];
    return its.dev === ours.dev && its.ino === ours.ino;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EACCES") return false;
    return readOrEmpty(`/proc/${pid}/cmdline`).includes("postgres");
  }
}

function mentions(pid: number, data: string): boolean {
  if (process.platform === "win32") return exists(pid);
  const { stdout } = spawnSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" });
  return stdout.includes("postgres") && stdout.includes(data);
}

function exists(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return "";
    throw error;
  }
}
