import { existsSync, mkdirSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { addressOf } from "./embedded/address.ts";
import { installedPostgres } from "./embedded/binaries.ts";
import { createCluster, owner } from "./embedded/cluster.ts";
import { DatabaseUnavailable, wayOut } from "./embedded/database-unavailable.ts";
import { type Embedding, type Held, takeHold } from "./embedded/hold.ts";
import { findPostmaster, leftPidFile } from "./embedded/postmaster.ts";
import { application, database, ensureRoles, worker } from "./embedded/roles.ts";
import { chooseRunner } from "./embedded/runner.ts";
import { endWithoutFolder, settled, shutDown } from "./embedded/shutdown.ts";
import { ensureSecret, readSecrets } from "./secrets.ts";

export type Embedded = { ownerUrl: string; appUrl: string; workerUrl: string; stop(): Promise<void> };

const ownerSecret = "databaseOwnerPassword";
const applicationSecret = "databaseApplicationPassword";
const workerSecret = "databaseWorkerPassword";

/**
 * The PostgreSQL that came with the installation, running on `<folder>/postgres` until `stop()`.
 * Rejects with DatabaseUnavailable, whose message is one sentence, when another start holds the
 * folder or no server can be had. A server that a killed start left behind is taken over; one that
 * is killed meanwhile is started again on the same port.
 */
export async function openEmbedded(given: {
  folder: string;
  log: (sentence: string) => void;
}): Promise<Embedded> {
  try {
    const place = prepare(given.folder, given.log);
    const held = await takeHold(place);
    const stop = attend(place, held);
    const ensured = ensureRoles(held.connection, {
      [application]: ensureSecret(given.folder, applicationSecret),
      [worker]: ensureSecret(given.folder, workerSecret),
    });
    await ensured.catch((error) => stop().then(() => Promise.reject(error)));
    return { ...addresses(given.folder, held.port), stop };
  } catch (error) {
    throw explained(error as NodeJS.ErrnoException, given.folder);
  }
}

/** Where the server of that folder answers at this moment, or null when none runs. */
export function runningEmbedded(folder: string): Omit<Embedded, "stop"> | null {
  const server = findPostmaster(join(folder, "postgres"));
  return server?.ready ? addresses(folder, server.port) : null;
}

function prepare(folder: string, log: (sentence: string) => void): Embedding {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const data = join(realpathSync(folder), "postgres");
  const made = existsSync(data);
  if (made && !readSecrets(folder)[ownerSecret])
    throw new DatabaseUnavailable(
      `There is a database in ${data} but no secrets.json with its password: put that file back, or ${wayOut}.`,
    );
  const ownerPassword = ensureSecret(folder, ownerSecret);
  const runner = chooseRunner(data, installedPostgres());
  if (!made) {
    log("Making the database …");
    createCluster(data, ownerPassword, runner);
  }
  const logFile = join(realpathSync(folder), "postgres.log");
  return { data: realpathSync(data), logFile, ownerPassword, runner, log };
}

function addresses(folder: string, port: number): Omit<Embedded, "stop"> {
  const secrets = readSecrets(folder);
  const url = (role: string, secret: string) =>
    addressOf({ role, password: secrets[secret] ?? "", port, database });
  return {
    ownerUrl: url(owner, ownerSecret),
    appUrl: url(application, applicationSecret),
    workerUrl: url(worker, workerSecret),
  };
}

/** Starts the server again when it was killed; leaves it down when somebody shut it down. */
function attend(place: Embedding, first: Held): () => Promise<void> {
  let stopped: Promise<void> | undefined;
  let held = first;
  let bringingBack: Promise<void> = Promise.resolve();
  let ended: Promise<void> = Promise.resolve();
  const watch = () => {
    const { connection } = held;
    ended = new Promise((resolve) => connection.once("end", resolve));
    connection.once("end", () => {
      bringingBack = lost().catch(say);
    });
  };
  const say = (error: Error) => place.log(error.message);
  const wanted = () => stopped === undefined;

  async function lost(): Promise<void> {
    if (!wanted()) return;
    const answers = await settled(place.data);
    if (!wanted()) return;
    if (!answers && !leftPidFile(place.data))
      return place.log(
        "The database was shut down by somebody else; start the portal again to bring it back.",
      );
    place.log("The database was interrupted; bringing it back.");
    held = await takeHold(place, first.port, wanted);
    watch();
  }

  async function stop(): Promise<void> {
    await bringingBack;
    await shutDown(place.data);
    await endWithoutFolder(held, ended);
    // one that is gone already has nothing left to end
    held.connection.end().catch(() => {});
  }

  watch();
  return () => (stopped ??= stop());
}

function explained(error: NodeJS.ErrnoException, folder: string): Error {
  if (error instanceof DatabaseUnavailable || !error.code || !error.path) return error;
  return new DatabaseUnavailable(
    `The folder ${folder} cannot be used for the database (${error.code} at ${error.path}): make it writable for this user, or ${wayOut}.`,
  );
}
