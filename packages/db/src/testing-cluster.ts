import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { openDatabase } from "./client.ts";
import { openEmbedded } from "./embedded.ts";
import { migrateDatabase } from "./migrate.ts";
import { refreshSearch } from "./search/refresh.ts";
import { seedDemonstration, seedRecord } from "./seed.ts";

declare module "vitest" {
  export interface ProvidedContext {
    cluster: { ownerUrl: string; appUrl: string; workerUrl: string };
  }
}

/** Vitest's global set-up: one real PostgreSQL for the run, its database the migrated and seeded template. */
export default async function setUp({ provide }: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), "rabat-test-"));
  const { ownerUrl, appUrl, workerUrl, stop } = await openEmbedded({ folder, log: () => {} });
  await migrateDatabase(ownerUrl);
  const owner = openDatabase(ownerUrl, { connections: 1 });
  await seedRecord(owner);
  await refreshSearch(owner);
  // nobody signs in with this: tests that do set their own
  await seedDemonstration(owner, "no password");
  await owner.$client.end();
  provide("cluster", { ownerUrl, appUrl, workerUrl });
  return async () => {
    await stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
