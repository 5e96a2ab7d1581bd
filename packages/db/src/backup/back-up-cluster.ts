import { existsSync, realpathSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import { anchorFile } from "../audit/anchor-file.ts";
import { explained, failing } from "./backup-impossible.ts";
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

type Begun = { first: string; made: string; server: string; segment: string };
type Stopped = { label: string; last: string };

const beginQuestion = `select pg_walfile_name(pg_backup_start('rabat backup', fast => true)) as first,
  pg_size_bytes(current_setting('wal_segment_size')) as segment,
  to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as made,
  current_setting('server_version_num') as server`;

const endQuestion =
  "select labelfile as label, pg_walfile_name(lsn) as last from pg_backup_stop(wait_for_archive => false)";

const rowOf = async <Row extends object>(connection: pg.Client, question: string): Promise<Row> => {
  const [row] = (await connection.query<Row & pg.QueryResultRow>(question)).rows;
  if (row === undefined) throw failing("PostgreSQL did not begin and end the backup.");
  return row;
};

const isGone = (error: unknown) => (error as NodeJS.ErrnoException).code === "ENOENT";

type Keep = (from: string, path: string) => Promise<void>;
type Copying = { data: string; target: string; expect(bytes: number): void; keep: Keep };

/** The files of the cluster between the beginning and the end of a backup, then the log of that time. */
const copyCluster = async (connection: pg.Client, { data, target, expect, keep }: Copying) => {
  const slot = `rabat_backup_${process.pid}`;
  await connection.query("select pg_create_physical_replication_slot($1, true, true)", [slot]);
  const begun = await rowOf<Begun>(connection, beginQuestion);
  // listed only now: what was made before the beginning is in no log that is copied
  const { files, bytes } = await clusterFiles(data);
  expect(bytes + Number(begun.segment));
  for (const path of files)
    await keep(join(data, path), `postgres/${path}`).catch((error: unknown) => {
      // dropped meanwhile, which the log says too
      if (!isGone(error)) throw error;
    });
  const { label, last } = await rowOf<Stopped>(connection, endQuestion);
  const segments = await segmentsBetween(data, begun.first, last);
  expect((segments.length - 1) * Number(begun.segment));
  for (const segment of segments) await keep(join(data, "pg_wal", segment), `postgres/pg_wal/${segment}`);
  const written = await writeText(join(target, "postgres", "backup_label"), label);
  return { made: begun.made, server: Number(begun.server), label: written };
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
  let [copied, total] = [0, 0];
  const expect = (bytes: number) => {
    total += bytes;
  };
  const keep: Keep = async (from, path) => {
    files[path] = await copyFile(from, join(target, path), (bytes) => {
      copied += bytes;
      progress(copied, total);
    });
  };
  const connection = new pg.Client({ connectionString: ownerUrl, application_name: "rabat backup" });
  // without a listener a connection that breaks would end the whole process; the next question tells
  connection.on("error", () => {});
  try {
    // before the database: an anchor that is ahead of it would say that history was cut
    if (existsSync(anchorFile(dataFolder))) await keep(anchorFile(dataFolder), "audit-anchors.jsonl");
    await keep(join(dataFolder, "secrets.json"), "secrets.json");
    await connection.connect();
    const { label, ...about } = await copyCluster(connection, { data, target, expect, keep });
    files["postgres/backup_label"] = label;
    const manifest: BackupManifest = { kind: "cluster", ...about, files };
    await syncFolder(join(target, "postgres"));
    await writeManifest(target, manifest);
    await syncFolder(target);
    return manifest;
  } catch (error) {
    await rm(target, { recursive: true, force: true });
    throw explained(error);
  } finally {
    // the slot goes with its session
    await connection.end().catch(() => {});
  }
};
