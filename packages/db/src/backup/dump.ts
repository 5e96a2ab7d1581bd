import { existsSync } from "node:fs";
import { chmod, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import { anchorFile } from "../audit/anchor-file.ts";
import type { BackupOptions } from "./back-up-cluster.ts";
import { explained, failing, refusing } from "./backup-impossible.ts";
import { clientProgram, runProgram, withoutPassword } from "./client-programs.ts";
import { copyFile, emptyFolder, hashFile, syncFolder } from "./copy.ts";
import { type BackedUpFile, type BackupManifest, readManifest, writeManifest } from "./manifest.ts";

const dumpName = "database.dump";

const ask = async <Row extends object>(url: string, question: string): Promise<Row> => {
  const connection = new pg.Client({ connectionString: url, application_name: "rabat backup" });
  connection.on("error", () => {});
  try {
    await connection.connect();
    const [row] = (await connection.query<Row & pg.QueryResultRow>(question)).rows;
    if (row === undefined) throw failing("The server at DATABASE_URL does not say what it is.");
    return row;
  } catch (error) {
    throw explained(error);
  } finally {
    await connection.end().catch(() => {});
  }
};

type Server = { made: string; version: string; passes: boolean };

const serverQuestion = `select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as made,
  current_setting('server_version_num') as version, (rolsuper or rolbypassrls) as passes
  from pg_roles where rolname = current_user`;

/** Dumps the database of a server of one's own; what the data folder holds beside it goes with it. */
export const dumpServer = async (options: BackupOptions): Promise<BackupManifest> => {
  const { dataFolder, ownerUrl, target, progress } = options;
  const { made, version, passes } = await ask<Server>(ownerUrl, serverQuestion);
  const server = Number(version);
  const program = clientProgram("pg_dump", server);
  await emptyFolder(target, "a backup");
  const files: Record<string, BackedUpFile> = {};
  const keep = async (from: string, path: string): Promise<void> => {
    if (existsSync(from)) files[path] = await copyFile(from, join(target, path), () => {});
  };
  // before the database: an anchor that is ahead of it would say that history was cut
  await keep(anchorFile(dataFolder), "audit-anchors.jsonl");
  await keep(join(dataFolder, "secrets.json"), "secrets.json");
  const dump = join(target, dumpName);
  // how far it has come is seen from outside
  const seen = setInterval(async () => progress((await stat(dump).catch(() => ({ size: 0 }))).size, 0), 250);
  try {
    await withoutPassword(ownerUrl, (address) =>
      runProgram(program, [
        ...["--format=custom", `--file=${dump}`, "--no-password"],
        // an owner that row security binds reads as the system, whom every policy lets see all
        ...(passes ? [] : ["--enable-row-security"]),
        `--dbname=${address}`,
      ]),
    );
  } catch (error) {
    await rm(target, { recursive: true, force: true });
    throw explained(error);
  } finally {
    clearInterval(seen);
  }
  await chmod(dump, 0o600);
  files[dumpName] = await hashFile(dump);
  const manifest: BackupManifest = { kind: "dump", made, server, files };
  await writeManifest(target, manifest);
  await syncFolder(target);
  return manifest;
};

const emptyQuestion = `select not exists (
    select from pg_class join pg_namespace on pg_namespace.oid = relnamespace
    where nspname not in ('pg_catalog', 'information_schema') and nspname not like 'pg_toast%'
      and not exists (select from pg_depend where objid = pg_class.oid and deptype = 'e')
  ) as empty, current_setting('server_version_num') as version`;

type DumpOptions = { from: string; ownerUrl: string; dataFolder: string };

/** Brings a dump into an empty database, all of it or nothing, and what was kept beside it into the data folder. */
export const restoreDump = async ({ from, ownerUrl, dataFolder }: DumpOptions): Promise<BackupManifest> => {
  const manifest = await readManifest(from);
  if (manifest.kind !== "dump")
    throw refusing(`The backup in ${from} holds an embedded database: restore it without DATABASE_URL.`);
  const { empty, version } = await ask<{ empty: boolean; version: string }>(ownerUrl, emptyQuestion);
  if (!empty) throw refusing("The database at DATABASE_URL is not empty: a restoration needs an empty one.");
  const program = clientProgram("pg_restore", Math.max(Number(version), manifest.server));
  await emptyFolder(dataFolder, "a restoration");
  for (const [path, known] of Object.entries(manifest.files)) {
    const read = await hashFile(join(from, path)).catch(() => null);
    if (read?.sha256 !== known.sha256)
      throw failing(`The backup is damaged: ${path} is not what it was when the backup was made.`);
  }
  await withoutPassword(ownerUrl, (address) =>
    runProgram(program, [
      ...["--exit-on-error", "--single-transaction", "--no-owner", "--no-password"],
      ...[`--dbname=${address}`, join(from, dumpName)],
    ]),
  );
  for (const path of Object.keys(manifest.files))
    if (path !== dumpName) await copyFile(join(from, path), join(dataFolder, path), () => {});
  await syncFolder(dataFolder);
  return manifest;
};
