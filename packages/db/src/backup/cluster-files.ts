import { readdir, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";

// What PostgreSQL's manual says to leave out: it is made anew at a start, or belongs to the running server alone.
const emptied = new Set([
  ...["pg_dynshmem", "pg_notify", "pg_replslot", "pg_serial", "pg_snapshots", "pg_stat_tmp", "pg_subtrans"],
  "pg_wal",
]);
const leftOut =
  /^(?:postmaster\.(?:pid|opts)|pg_internal\.init.*|pgsql_tmp.*|backup_label.*|tablespace_map.*)$/;

export type ClusterFiles = { files: string[]; bytes: number };

/** The files of a cluster that a backup holds, `pg_control` last; the log of writing is copied apart. */
export const clusterFiles = async (data: string): Promise<ClusterFiles> => {
  const files: string[] = [];
  let bytes = 0;
  for (const entry of await readdir(data, { recursive: true, withFileTypes: true })) {
    const path = relative(data, join(entry.parentPath, entry.name)).split(sep).join("/");
    const [top = ""] = path.split("/");
    if (!entry.isFile() || emptied.has(top) || leftOut.test(entry.name)) continue;
    files.push(path);
    // one that goes away meanwhile is in the log
    bytes += (await stat(join(data, path)).catch(() => ({ size: 0 }))).size;
  }
  const control = "global/pg_control";
  return { files: [...files.filter((file) => file !== control), control], bytes };
};

/** The segments of the log that stand in a folder's `pg_wal`, from one to another. */
export const segmentsBetween = async (data: string, first: string, last: string): Promise<string[]> => {
  const held = await readdir(join(data, "pg_wal"));
  return held.filter((name) => /^[0-9A-F]{24}$/.test(name) && name >= first && name <= last).sort();
};
