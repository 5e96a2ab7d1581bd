import { spawnSync } from "node:child_process";
import { chownSync, existsSync, realpathSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseUnavailable, wayOut } from "./database-unavailable.ts";
import type { Runner } from "./runner.ts";

export const owner = "rabat_owner";

/**
 * Nothing of the caller's environment: PGPORT and its kin would change what is started. NODE_ENV is
 * nothing to PostgreSQL; the types of Next ask every environment for it.
 */
export const environment = { LC_ALL: "C", TZ: "UTC", NODE_ENV: "production" } as const;

/** Makes the cluster beside its final place and then renames it, so that a half-made one is never met. */
export function createCluster(data: string, password: string, runner: Runner): void {
  const place = join(runner.home, "postgres");
  const draft = `${place}.${process.pid}`;
  const passwordFile = `${draft}.password`;
  try {
    writeFileSync(passwordFile, password, { mode: 0o600 });
    const { uid, gid } = runner.identity;
    if (uid !== undefined && gid !== undefined) chownSync(passwordFile, uid, gid);
    initialise(draft, passwordFile, runner);
    placeCluster(draft, data, runner);
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(draft, { recursive: true, force: true });
  }
}

/** Gives a finished cluster, made beside its final place, that place. */
export function placeCluster(draft: string, data: string, { home }: Runner): void {
  const place = join(home, "postgres");
  renameUnlessMade(draft, place);
  if (place !== data) linkTo(place, data);
}

function initialise(draft: string, passwordFile: string, { command, identity }: Runner): void {
  const [file, parameters] = command("initdb", [
    ...["-D", draft, "-U", owner, `--pwfile=${passwordFile}`, "--auth=scram-sha-256"],
    ...["-E", "UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"],
  ]);
  const done = spawnSync(file, parameters, { encoding: "utf8", cwd: "/", env: environment, ...identity });
  if (done.status === 0) return;
  const why = (done.stderr || String(done.error ?? "")).split("\n").find((line) => line.includes("rror"));
  throw new DatabaseUnavailable(
    `The database could not be made in ${draft} (${why?.trim() ?? "no reason given"}): ${wayOut}.`,
  );
}

// Of two first starts at once the first to finish has made it; renaming onto a full folder is refused.
function renameUnlessMade(draft: string, place: string): void {
  try {
    renameSync(draft, place);
  } catch (error) {
    if (!existsSync(join(place, "PG_VERSION"))) throw error;
  }
}

function linkTo(place: string, data: string): void {
  if (existsSync(data)) return;
  rmSync(data, { force: true });
  symlinkSync(realpathSync(place), data);
}
