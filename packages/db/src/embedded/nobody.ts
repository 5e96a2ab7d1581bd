import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chownSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";

// Elsewhere an unprivileged user may be unable to enter the folders on the way.
const shared = "/var/lib/rabat";

/** A folder of nobody's own for the cluster that belongs to this place, made when missing. */
export function homeOfNobody(data: string): { uid: number; gid: number; folder: string } {
  const uid = numberOf("-u") ?? 65534;
  const gid = numberOf("-g") ?? 65534;
  const folder = join(shared, createHash("sha256").update(data).digest("hex").slice(0, 16));
  mkdirSync(shared, { recursive: true, mode: 0o755 });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chownSync(folder, uid, gid);
  return { uid, gid, folder };
}

/** The programs where every user can run them. */
export function copyForEveryone(native: string): string {
  const { version } = JSON.parse(readFileSync(join(native, "..", "package.json"), "utf8"));
  const copy = join(shared, `postgresql-${version}`);
  if (existsSync(copy)) return copy;
  const draft = `${copy}.${process.pid}`;
  mkdirSync(shared, { recursive: true, mode: 0o755 });
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(draft, copy);
  } catch (error) {
    // Another start was quicker with the same copy.
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
  return copy;
}

function numberOf(kind: "-u" | "-g"): number | undefined {
  const { status, stdout } = spawnSync("id", [kind, "nobody"], { encoding: "utf8" });
  return status === 0 ? Number(stdout) : undefined;
}
