import { rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type pg from "pg";
import { addressOf } from "./address.ts";
import { owner } from "./cluster.ts";
import { DatabaseUnavailable, wayOut } from "./database-unavailable.ts";
import { freePort, launch, type Place } from "./launch.ts";
import { type Claim, claim } from "./ownership.ts";
import { findPostmaster } from "./postmaster.ts";
import { shutDown } from "./shutdown.ts";

export type Embedding = Place & { ownerPassword: string; log: (sentence: string) => void };

export type Held = { connection: pg.Client; port: number; pid: number };

const patience = 60_000;
// Another start was quicker, a killed server is still letting go, or the port was taken meanwhile.
const passing = /lock file|shared memory|TCP\/IP socket/;

/** Ends with a running server held by this process; of several starts one wins and the others are told. */
export async function takeHold(place: Embedding, port?: number, wanted = () => true): Promise<Held> {
  const { data, logFile } = place;
  let reason = "it did not answer within a minute";
  let launchedHere = false;
  for (const deadline = Date.now() + patience; Date.now() < deadline && wanted(); await pause(50)) {
    const server = findPostmaster(data);
    if (server?.ready) {
      const answer = await claimed(place, server.port).catch(async (error) => {
        if (launchedHere) await shutDown(data);
        throw error;
      });
      if (answer?.kind === "theirs") throw alreadyHeld(answer.holder);
      if (answer) return { connection: answer.connection, port: server.port, pid: server.pid };
    } else if (!server) {
      const launched = await launch(place, port ?? (await freePort()));
      launchedHere = !launched.failed;
      if (!launched.failed) continue;
      reason = launched.reason;
      if (!passing.test(reason)) break;
      if (reason.includes("lock file")) removeStalePidFile(data);
    }
  }
  throw new DatabaseUnavailable(
    `The database in ${data} does not run: ${reason}. Its log is ${logFile}; or ${wayOut}.`,
  );
}

// PostgreSQL itself believes any process of that number; its shared memory check guards what follows.
function removeStalePidFile(data: string): void {
  if (!findPostmaster(data)) rmSync(join(data, "postmaster.pid"), { force: true });
}

const alreadyHeld = (holder: string) =>
  new DatabaseUnavailable(
    `The portal already runs on this folder (${holder}): stop that one first, or ${wayOut}.`,
  );

async function claimed({ data, ownerPassword }: Embedding, port: number): Promise<Claim | undefined> {
  const url = addressOf({ role: owner, password: ownerPassword, port, database: "postgres" });
  const answer = await claim(url).catch(notYet);
  if (answer?.kind !== "theirs") return answer;
  // A start that was killed a moment ago still has its session for an instant.
  await pause(500);
  return claim(url).catch(notYet);

  function notYet(error: Error & { code?: string }): undefined {
    if (error.code !== "28P01") return;
    throw new DatabaseUnavailable(
      `The password in secrets.json does not open the database in ${data}: put the file of this database back, or ${wayOut}.`,
    );
  }
}
