import type { AuditReport } from "@rabat/core/audit";
import {
  type BackupManifest,
  backUpCluster,
  dumpServer,
  openEmbedded,
  restoreCluster,
  restoreDump,
  runningEmbedded,
} from "@rabat/db";
import { openAdministration } from "./administration.ts";
import { requireInstance } from "./instance.ts";

type Place = { dataFolder: string; databaseUrl?: string | undefined };

/** How far the copying has come, in bytes; the total is 0 where nobody knows it. */
export type CopyProgress = (bytes: number, total: number) => void;

export type BackupSummary = Pick<BackupManifest, "kind" | "made"> & { files: number; bytes: number };

const summed = ({ kind, made, files }: BackupManifest): BackupSummary => ({
  kind,
  made,
  files: Object.keys(files).length,
  bytes: Object.values(files).reduce((sum, { bytes }) => sum + bytes, 0),
});

/** Puts a copy of the instance into an empty folder, while it runs or not. */
export const backUpInstance = async (
  { dataFolder, databaseUrl }: Place,
  target: string,
  progress: CopyProgress,
): Promise<BackupSummary> => {
  if (databaseUrl !== undefined)
    return summed(await dumpServer({ dataFolder, ownerUrl: databaseUrl, target, progress }));
  requireInstance(dataFolder);
  const running = runningEmbedded(dataFolder);
  const started = running === null ? await openEmbedded({ folder: dataFolder, log: () => {} }) : null;
  try {
    const ownerUrl = (running ?? started)?.ownerUrl ?? "";
    return summed(await backUpCluster({ dataFolder, ownerUrl, target, progress }));
  } finally {
    await started?.stop();
  }
};

/** Brings a backup back where nothing is yet, starts it, and recomputes its history. */
export const restoreInstance = async (
  place: Place,
  from: string,
  progress: CopyProgress,
): Promise<BackupSummary & { report: AuditReport }> => {
  const { dataFolder, databaseUrl } = place;
  const manifest =
    databaseUrl === undefined
      ? await restoreCluster({ from, dataFolder, progress })
      : await restoreDump({ from, ownerUrl: databaseUrl, dataFolder });
  const administration = await openAdministration(place);
  try {
    return { ...summed(manifest), report: await administration.verifyAudit() };
  } finally {
    await administration.close();
  }
};
