import { existsSync, realpathSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { anchorFile } from "../audit/anchor-file.ts";
import { failing } from "./backup-impossible.ts";
import { clusterFiles, segmentsBetween } from "./cluster-files.ts";
import { copyFile, emptyFolder, syncFolder, writeText } from "./copy.ts";
import { type BackedUpFile, type BackupManifest, writeManifest } from "./manifest.ts";

export type BackupOptions = {
  dataFolder: string;
  ownerUrl: string;
  target: string;
  /** Called with what has been copied and how much there is. */
  progress(bytes: number, total: number): void;
};

const isGone = (error: unknown) => (error as NodeJS.ErrnoException).code === "ENOENT";

type Stopped = { label: string; last: string };

const stopBackup = async (connection: pg.Client): Promise<Stopped> => {
  const { rows } = await connection.query<{ label: string; last: string }>(
    "select labelfile as label, pg_walfile_name(lsn) as last from pg_backup_stop(wait_for_archive => false)",
  );
  const [stopped] = rows;
  if (stopped === undefined) throw failing("PostgreSQL did not end the backup.");
  return stopped;
};

/**
 * Copies the embedded cluster while it runs: its files between `pg_backup_start` and `pg_backup_stop`, and the log of
 * what was written meanwhile, which a slot keeps the server from throwing away. Secrets and anchors go with it.
 */
export const backUpCluster = async (options: BackupOptions): Promise<BackupManifest> => {
  const { dataFolder, ownerUrl, target, progress } = options;
  await emptyFolder(target, "a backup");
  const data = realpathSync(join(dataFolder, "postgres"));
  const files: Record<string, BackedUpFile> = {};
  const { files: paths, bytes: total } = await clusterFiles(data);
  let copied = 0;
  const keep = async (from: string, path: string): Promise<void> => {
    files[path] = await copyFile(from, join(target, path), (bytes) => {
      copied += bytes;
      progress(copied, total);
    });
  };
  // before the database: an anchor that is ahead of it would say that history was cut
  if (existsSync(anchorFile(dataFolder))) await keep(anchorFile(dataFolder), "audit-anchors.jsonl");
  await keep(join(dataFolder, "secrets.json"), "secrets.json");

  const connection = new pg.Client({ connectionString: ownerUrl, application_name: "rabat backup" });
  await connection.connect();
  try {
    const slot = `rabat_backup_${process.pid}`;
    await connection.query("select pg_create_physical_replication_slot($1, true, true)", [slot]);
    const { rows } = await connection.query<{ first: string; made: string; server: string }>(
      `select pg_walfile_name(pg_backup_start('rabat backup', fast => true)) as first,
         to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as made,
         current_setting('server_version_num') as server`,
    );
    const [begun] = rows;
    if (begun === undefined) throw failing("PostgreSQL did not begin the backup.");
    for (const path of paths)
      await keep(join(data, path), `postgres/${path}`).catch((error: unknown) => {
        // dropped meanwhile, which the log says too
        if (!isGone(error)) throw error;
      });
    const { label, last } = await stopBackup(connection);
    files["postgres/backup_label"] = await writeText(join(target, "postgres", "backup_label"), label);
    for (const segment of await segmentsBetween(data, begun.first, last))
      await keep(join(data, "pg_wal", segment), `postgres/pg_wal/${segment}`);
    const { made, server } = begun;
    const manifest: BackupManifest = { kind: "cluster", made, server: Number(server), files };
    await syncFolder(join(target, "postgres"));
    await writeManifest(target, manifest);
    await syncFolder(target);
    return manifest;
  } finally {
    // the slot goes with its session
    await connection.end();
  }
};
