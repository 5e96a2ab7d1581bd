import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { DatabaseUnavailable } from "./embedded/database-unavailable.ts";
import { findPostmaster } from "./embedded/postmaster.ts";
import { type Embedded, openEmbedded, runningEmbedded } from "./embedded.ts";
import { ensureSecret, readSecrets } from "./secrets.ts";

const folder = join(mkdtempSync(join(tmpdir(), "rabat é ")), ".data");
const said: string[] = [];
const open = () => openEmbedded({ folder, log: (sentence) => said.push(sentence) });
let embedded: Embedded;

async function ask(url: string, question: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => {});
  await client.connect();
  try {
    return (await client.query(question)).rows;
  } finally {
    await client.end();
  }
}

const serverProcess = () => findPostmaster(join(folder, "postgres"))?.pid ?? 0;

async function eventually<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt === 100) throw error;
      await new Promise((done) => setTimeout(done, 100));
    }
  }
}

beforeAll(async () => {
  embedded = await open();
}, 60_000);
afterAll(async () => {
  await embedded.stop();
  rmSync(join(folder, ".."), { recursive: true, force: true });
});

describe("the embedded PostgreSQL", () => {
  test("is PostgreSQL 18, in UTF-8, and keeps what it acknowledges", async () => {
    const [row] = await ask(
      embedded.ownerUrl,
      `select current_setting('server_version_num')::int / 10000 as major, current_setting('fsync') as fsync,
              current_setting('synchronous_commit') as commit, current_setting('full_page_writes') as pages,
              current_setting('server_encoding') as encoding, current_setting('data_checksums') as checksums`,
    );
    expect(row).toEqual({
      major: 18,
      fsync: "on",
      commit: "on",
      pages: "on",
      encoding: "UTF8",
      checksums: "on",
    });
  });

  test("listens on loopback only and asks everybody for a password", async () => {
    expect(await ask(embedded.ownerUrl, "show listen_addresses")).toEqual([
      { listen_addresses: "127.0.0.1" },
    ]);
    await expect(ask(embedded.ownerUrl.replace(/:[^:@]+@/, ":wrong@"), "select 1")).rejects.toThrow(
      /password/,
    );
    const methods = await ask(embedded.ownerUrl, "select distinct auth_method from pg_hba_file_rules");
    expect(methods).toEqual([{ auth_method: "scram-sha-256" }]);
  });

  test("keeps its passwords in a file that nobody else reads, beside those of others", () => {
    expect(statSync(join(folder, "secrets.json")).mode & 0o777).toBe(0o600);
    const passphrase = ensureSecret(folder, "another", () => "first");
    expect([passphrase, ensureSecret(folder, "another", () => "second")]).toEqual(["first", "first"]);
    expect(Object.keys(readSecrets(folder))).toContain("databaseOwnerPassword");
  });

  test("gives the application a role that owns nothing", async () => {
    const [role] = await ask(
      embedded.appUrl,
      `select rolsuper, rolbypassrls, rolcreatedb, rolcreaterole, rolreplication from pg_roles
        where rolname = current_user`,
    );
    expect(Object.values(role ?? { missing: true })).toEqual([false, false, false, false, false]);
    for (const attempt of [
      "create table public.mine (a int)",
      "create schema mine",
      "create temp table mine (a int)",
    ])
      await expect(ask(embedded.appUrl, attempt)).rejects.toThrow(/permission denied/);
    await expect(ask(embedded.appUrl.replace(/rabat$/, "postgres"), "select 1")).rejects.toThrow(/denied/);
  });

  test("is found by others while it runs", () => {
    const { stop: _, ...addresses } = embedded;
    expect(runningEmbedded(folder)).toEqual(addresses);
  });
});

describe("a second start on the same folder", () => {
  test("is refused with one sentence that names the first, and changes nothing", async () => {
    const [secrets, running] = [readFileSync(join(folder, "secrets.json"), "utf8"), serverProcess()];
    const refusal = await open().catch((error: Error) => error);
    expect(refusal).toBeInstanceOf(DatabaseUnavailable);
    expect((refusal as Error).message).toMatch(
      new RegExp(
        `^The portal already runs on this folder \\(process ${process.pid}, since .* UTC\\): stop that one`,
      ),
    );
    expect([readFileSync(join(folder, "secrets.json"), "utf8"), serverProcess()]).toEqual([secrets, running]);
  });
});

describe("what was written", () => {
  afterEach(async () => {
    expect(await eventually(() => ask(embedded.ownerUrl, "select * from kept"))).toEqual([{ a: 1 }]);
  });

  test("is there after a stop and a start", async () => {
    await ask(embedded.ownerUrl, "create table kept as select 1 as a");
    await embedded.stop();
    expect([serverProcess(), runningEmbedded(folder)]).toEqual([0, null]);
    embedded = await open();
  }, 30_000);

  test("is there after the server was killed, which comes back at the same address", async () => {
    const killed = serverProcess();
    process.kill(killed, "SIGKILL");
    await eventually(async () => expect(serverProcess()).not.toBe(killed));
    await eventually(() => ask(embedded.ownerUrl, "select 1"));
    expect(said.at(-1)).toMatch(/interrupted/);
  }, 30_000);

  test("is there after a crash whose process number now belongs to somebody else", async () => {
    const pidFile = join(folder, "postgres", "postmaster.pid");
    copyFileSync(pidFile, join(folder, "left.pid"));
    await embedded.stop();
    const left = readFileSync(join(folder, "left.pid"), "utf8");
    writeFileSync(pidFile, left.replace(/^\d+/, String(process.pid)));
    embedded = await open();
  }, 30_000);
});

test("a server that somebody shut down stays down until the next start", async () => {
  process.kill(serverProcess(), "SIGINT");
  await eventually(async () => expect(said.at(-1)).toMatch(/shut down by somebody else/));
  expect(serverProcess()).toBe(0);
  embedded = await open();
}, 30_000);

test("a server whose folder was removed under it is ended all the same, at once", async () => {
  const lost = mkdtempSync(join(tmpdir(), "rabat-lost-"));
  const { stop } = await openEmbedded({ folder: lost, log: () => {} });
  const server = findPostmaster(join(lost, "postgres"))?.pid ?? 0;
  rmSync(lost, { recursive: true });
  const runs = () => process.kill(server, 0);
  expect(runs()).toBe(true);
  await stop();
  await eventually(async () => expect(runs).toThrow(/ESRCH/));
}, 30_000);
