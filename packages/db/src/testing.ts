import { randomUUID } from "node:crypto";
import { inject } from "vitest";
import { type Database, openDatabase } from "./client.ts";
// declares what `inject` gives
import type {} from "./testing-cluster.ts";

export type TestDatabase = {
  /** Under the application role, as the portal. */
  db: Database;
  /** Under the owner, to arrange what no procedure may. */
  owner: Database;
  /** Where whoever delivers mail logs in. */
  workerUrl: string;
  drop(): Promise<void>;
};

const atDatabase = (url: string, name: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href;

/** A database of its own for one test file, cloned from the migrated and seeded template. */
export const openTestDatabase = async (): Promise<TestDatabase> => {
  const { ownerUrl, appUrl, ...others } = inject("cluster");
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  const template = new URL(ownerUrl).pathname.slice(1);
  const maintenance = openDatabase(atDatabase(ownerUrl, "postgres"), { connections: 1 });
  // two files cloning at once take turns: a template may not be in use
  await maintenance.$client.query("select pg_advisory_lock(1)");
  await maintenance.$client.query(`create database ${name} template ${template}`);
  await maintenance.$client.query("select pg_advisory_unlock(1)");
  const db = openDatabase(atDatabase(appUrl, name));
  const owner = openDatabase(atDatabase(ownerUrl, name), { connections: 2 });
  const drop = async () => {
    await Promise.all([db.$client.end(), owner.$client.end()]);
    await maintenance.$client.query(`drop database ${name} with (force)`);
    await maintenance.$client.end();
  };
  return { db, owner, workerUrl: atDatabase(others.workerUrl, name), drop };
};
