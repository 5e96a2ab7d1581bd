import { nextStageInstant } from "@rabat/core/consultation";
import { system } from "@rabat/core/partner";
import {
  asActor,
  consultations,
  type Database,
  durabilityFaults,
  ensureSecret,
  extensions,
  isMigrated,
  migrateDatabase,
  openDatabase,
  openEmbedded,
  readClock,
  refreshSearch,
  seedRecord,
} from "@rabat/db";
import { watchHistory } from "./host/anchors.ts";
import { watchClosings } from "./host/closing.ts";
import { type Demonstration, demonstrate } from "./host/demonstration.ts";
import { openExternal } from "./host/external.ts";
import { followPublicChanges } from "./host/public-changes.ts";

export { type Administration, openAdministration } from "./host/administration.ts";
export { type BackupSummary, backUpInstance, type CopyProgress, restoreInstance } from "./host/backup.ts";
export type { Demonstration } from "./host/demonstration.ts";
export { openPost, type Send, type SendEnd } from "./mail/post.ts";

export type HostOptions = {
  /** Where the embedded database and the generated secrets live. */
  dataFolder: string;
  /** An external server's owner address; absent: the embedded PostgreSQL. */
  databaseUrl?: string | undefined;
  /** The application role's address on the external server. */
  databaseAppUrl?: string | undefined;
  /** The address there of the role that delivers mail. */
  databaseWorkerUrl?: string | undefined;
  log: (sentence: string) => void;
};

/** What answers for the database while the portal runs. */
export type Readiness = Record<
  "database" | "migrations" | "fsync" | "synchronous_commit" | "full_page_writes",
  boolean
>;

export type Host = {
  appUrl: string;
  /** Where whoever delivers mail logs in; null where an external server's is not stated. */
  workerUrl: string | null;
  /** Secret for session tokens: generated beside the embedded database, null on an external one. */
  authSecret: string | null;
  embedded: boolean;
  demonstration: Demonstration | null;
  /** Epoch milliseconds at which the next consultation changes its stage; null when none will. */
  nextStageInstant(): Promise<number | null>;
  /** Calls back whenever readers see something else from now on, published by whichever replica. */
  onPublicChange(listener: () => void): void;
  ready(): Promise<Readiness>;
  stop(): Promise<void>;
};

const readiness = async (app: Database): Promise<Readiness> => {
  try {
    const [migrations, faults] = await Promise.all([isMigrated(app), durabilityFaults(app)]);
    const on = (name: string) => !faults.includes(name);
    return {
      database: true,
      migrations,
      fsync: on("fsync"),
      synchronous_commit: on("synchronous_commit"),
      full_page_writes: on("full_page_writes"),
    };
  } catch {
    return {
      database: false,
      migrations: false,
      fsync: false,
      synchronous_commit: false,
      full_page_writes: false,
    };
  }
};

const soonest = (app: Database): Promise<number | null> =>
  asActor(app, system, async (tx) => {
    const now = await readClock(tx);
    const ahead: number[] = [];
    for (const held of await consultations.listConsultations(tx)) {
      // an extension of one delegation, too, ends a stage: that delegation's, and a silence procedure
      const changes = await extensions.dateChangesOf(tx, held.slug);
      const closings = new Set([held.closes, ...changes.map(({ closes }) => closes)]);
      for (const closes of closings)
        ahead.push(nextStageInstant({ ...held, closes }, now) ?? Number.POSITIVE_INFINITY);
    }
    const soonestOfAll = Math.min(...ahead, Number.POSITIVE_INFINITY);
    return Number.isFinite(soonestOfAll) ? soonestOfAll : null;
  });

/** Opens the database — starts it where it is the embedded one —, migrates and seeds it, and answers for it. */
export const openHost = async ({
  dataFolder,
  databaseUrl,
  databaseAppUrl,
  databaseWorkerUrl,
  log,
}: HostOptions): Promise<Host> => {
  const embedded = databaseUrl === undefined;
  const opened = embedded
    ? await openEmbedded({ folder: dataFolder, log })
    : await openExternal({
        ownerUrl: databaseUrl,
        appUrl: databaseAppUrl,
        workerUrl: databaseWorkerUrl,
      });
  try {
    await migrateDatabase(opened.ownerUrl);
    const owner = openDatabase(opened.ownerUrl, { connections: 1 });
    await seedRecord(owner);
    await refreshSearch(owner);
    const demonstration = embedded ? await demonstrate(owner, dataFolder) : null;
    await owner.$client.end();
    const app = openDatabase(opened.appUrl, { connections: 2, log });
    const faults = await durabilityFaults(app);
    if (faults.length > 0)
      log(`Warning: ${faults.join(", ")} is off; what the portal acknowledges could be lost.`);
    const stopWatching = watchClosings(app, log);
    const stopAnchoring = watchHistory({ app, dataFolder }, log);
    const changes = followPublicChanges({ ...opened, log });
    return {
      appUrl: opened.appUrl,
      workerUrl: opened.workerUrl ?? null,
      authSecret: embedded ? ensureSecret(dataFolder, "authSecret") : null,
      embedded,
      demonstration,
      nextStageInstant: () => soonest(app),
      onPublicChange: changes.onPublicChange,
      ready: () => readiness(app),
      stop: async () => {
        await Promise.all([stopWatching(), stopAnchoring(), changes.stop()]);
        await app.$client.end();
        await opened.stop();
      },
    };
  } catch (error) {
    await opened.stop();
    throw error;
  }
};
