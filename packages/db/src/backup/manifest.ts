import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { refusing } from "./backup-impossible.ts";

export type BackedUpFile = { bytes: number; sha256: string };

/** What a backup holds: written last, so that a folder without it is no whole backup. */
export type BackupManifest = {
  /** The files of an embedded cluster with their log, or a dump of a server's database. */
  kind: "cluster" | "dump";
  made: string;
  /** The version of PostgreSQL that it comes from, as `server_version_num` writes it. */
  server: number;
  /** Every file by its path in the folder. */
  files: Record<string, BackedUpFile>;
};

const fileName = "backup.json";

// a path that leads out of the folder is in no backup of ours
const inside = /^(?!.*\.\.)\w[\w./-]*$/;

const isManifest = (value: unknown): value is BackupManifest =>
  typeof value === "object" &&
  value !== null &&
  ["cluster", "dump"].includes(Reflect.get(value, "kind")) &&
  Number.isInteger(Reflect.get(value, "server")) &&
  typeof Reflect.get(value, "files") === "object" &&
  Object.keys(Reflect.get(value, "files")).every((path) => inside.test(path));

export const writeManifest = (folder: string, manifest: BackupManifest): Promise<void> =>
  writeFile(join(folder, fileName), `${JSON.stringify(manifest, null, 1)}\n`, { mode: 0o600, flush: true });

/** Refuses a folder that is no backup, or one that was never finished. */
export const readManifest = async (folder: string): Promise<BackupManifest> => {
  try {
    const read: unknown = JSON.parse(await readFile(join(folder, fileName), "utf8"));
    if (isManifest(read)) return read;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code !== undefined && code !== "ENOENT" && code !== "ENOTDIR") throw error;
  }
  throw refusing(`There is no whole backup in ${folder}: a finished one holds a ${fileName}.`);
};
