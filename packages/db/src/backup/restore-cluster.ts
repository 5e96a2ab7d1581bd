import { existsSync } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { installedPostgres } from "../embedded/binaries.ts";
import { placeCluster } from "../embedded/cluster.ts";
import { findPostmaster } from "../embedded/postmaster.ts";
import { chooseRunner } from "../embedded/runner.ts";
import { explained, failing, refusing } from "./backup-impossible.ts";
import { copyFile, emptyFolder, giveTo, syncFolder } from "./copy.ts";
import { type BackupManifest, readManifest } from "./manifest.ts";

export type RestoreOptions = {
  /** The folder of the backup. */
  from: string;
  dataFolder: string;
  progress(bytes: number, total: number): void;
};

const clusterPath = /^postgres\//;
const emptyFolders = ["pg_dynshmem", "pg_notify", "pg_replslot", "pg_serial", "pg_snapshots", "pg_stat_tmp"];
const otherFolders = ["pg_subtrans", "pg_tblspc", "pg_twophase", "pg_commit_ts", "pg_logical/snapshots"];
const logFolders = ["pg_logical/mappings", "pg_wal/archive_status", "pg_wal/summaries", "pg_stat"];

const checkPlace = async (dataFolder: string): Promise<void> => {
  const data = join(dataFolder, "postgres");
  if (existsSync(data) && findPostmaster(data) !== null)
    throw refusing(`The instance in ${dataFolder} is running: stop it, and restore into another folder.`);
  await emptyFolder(dataFolder, "a restoration");
};

/**
 * Brings the files of a backup into a data folder that is empty or not there. Each must be what it was when the
 * backup was made, to the byte; where one is not, nothing is left behind. The server that is started there next
 * replays the log.
 */
export const restoreCluster = async (options: RestoreOptions): Promise<BackupManifest> => {
  const { from, dataFolder, progress } = options;
  const manifest = await readManifest(from);
  if (manifest.kind !== "cluster")
    throw refusing(
      `The backup in ${from} is a dump: set DATABASE_URL to an empty database to restore it into.`,
    );
  await checkPlace(dataFolder);
  const data = join(dataFolder, "postgres");
  const runner = chooseRunner(data, installedPostgres());
  const draft = join(runner.home, `postgres.${process.pid}`);
  const total = Object.values(manifest.files).reduce((sum, { bytes }) => sum + bytes, 0);
  let copied = 0;
  try {
    for (const folder of [...emptyFolders, ...otherFolders, ...logFolders])
      await mkdir(join(draft, folder), { recursive: true, mode: 0o700 });
    for (const [path, known] of Object.entries(manifest.files)) {
      const to = clusterPath.test(path) ? join(draft, path.replace(clusterPath, "")) : join(dataFolder, path);
      const read = await copyFile(join(from, path), to, (bytes) => {
        copied += bytes;
        progress(copied, total);
      }).catch((error: NodeJS.ErrnoException) => {
        throw error.code === "ENOENT" ? failing(`The backup is damaged: ${path} is missing.`) : error;
      });
      if (read.sha256 !== known.sha256)
        throw failing(`The backup is damaged: ${path} is not what it was when the backup was made.`);
    }
    await giveTo(draft, runner.identity);
    await syncFolder(draft);
    placeCluster(draft, data, runner);
    await syncFolder(dataFolder);
    return manifest;
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    for (const path of Object.keys(manifest.files))
      if (!clusterPath.test(path)) await rm(join(dataFolder, path), { force: true });
    throw explained(error);
  }
};
