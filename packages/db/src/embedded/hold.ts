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

export type Embedding = Place & { ownerPassword: string; log: (sentence: string) => void };

export type Held = { connection: pg.Client; port: number };

const patience = 60_000;
// Another start was quicker, a killed server is still letting go, or the port was taken meanwhile.
const passing = /lock file|shared memory|TCP\/IP socket/;

/** Ends with a running server held by this process; of several starts one wins and the others are told. */
export async function takeHold(place: Embedding, port?: number, wanted = () => true): Promise<Held> {
  const { data, logFile } = place;
  let reason = "it did not answer within a minute";
  for (const deadline = Date.now() + patience; Date.now() < deadline && wanted(); await pause(50)) {
    const server = findPostmaster(data);
    if (server?.ready) {
      const connection = await claimed(place, server.port);
      if (connection) return { connection, port: server.port };
    } else if (!server) {
      const launched = await launch(place, port ?? (await freePort()));
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

async function claimed({ data, ownerPassword }: Embedding, port: number): Promise<pg.Client | undefined> {
  const url = addressOf({ role: owner, password: ownerPassword, port, database: "postgres" });
  let answer = await claim(url).catch(notYet);
  if (answer?.kind === "theirs") {
    // A start that was killed a moment ago still has its session for an instant.
    await pause(500);
    answer = await claim(url).catch(notYet);
  }
  if (answer?.kind === "theirs")
    throw new DatabaseUnavailable(
      `The portal already runs on this folder (${answer.holder}): stop that one first, or ${wayOut}.`,
    );
  return answer?.connection;

  function notYet(error: Error & { code?: string }): Claim | undefined {
    if (error.code !== "28P01") return undefined;
    throw new DatabaseUnavailable(
      `The password in secrets.json does not open the database in ${data}: put the file of this database back, or ${wayOut}.`,
    );
  }
}
