import { spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openHost } from "@rabat/api/host";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rabatWith } from "../rabat-for-tests.ts";

// a whole PostgreSQL, which brings pg_dump; Debian installs them here
const shelf = "/usr/lib/postgresql";
const version = existsSync(shelf) ? readdirSync(shelf).find((each) => Number(each) >= 15) : undefined;
const program = (name: string) => join(shelf, String(version), "bin", name);

/** Whoever PostgreSQL may be run as: not root. */
const identity = () => {
  const number = (kind: string) => Number(spawnSync("id", [kind, "nobody"], { encoding: "utf8" }).stdout);
  return process.getuid?.() === 0 ? { uid: number("-u"), gid: number("-g") } : {};
};

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" ? (address?.port ?? 0) : 0));
    });
  });

// an owner who is no superuser, with a password that addresses and password files have to spell apart
const password = "p:w\\x %";

describe.skipIf(version === undefined)("a server of one's own", () => {
  let root: string;
  let port: number;
  let admin: pg.Client;
  const as = identity();
  const address = (database: string, owner = `owner:${encodeURIComponent(password)}`) =>
    `postgres://${owner}@127.0.0.1:${port}/${database}`;
  const rabat = (database: string, ...words: string[]) =>
    rabatWith(
      { environment: { DATABASE_URL: address(database), DATA_FOLDER: join(root, database) } },
      ...words,
    );
  const run = (name: string, ...parameters: string[]) => {
    const { status, stderr } = spawnSync(program(name), parameters, {
      ...as,
      cwd: "/",
      encoding: "utf8",
      stdio: ["ignore", "ignore", "pipe"],
    });
    if (status !== 0) throw new Error(stderr);
  };

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), "rabat-server-"));
    if (as.uid !== undefined) chownSync(root, as.uid, as.gid ?? 0);
    port = await freePort();
    const data = join(root, "data");
    run("initdb", "-D", data, "-U", "admin", "--auth=trust", "-E", "UTF8", "--locale=C.UTF-8");
    const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${root}`;
    run("pg_ctl", "-D", data, "-w", "-o", settings, "-l", join(root, "log"), "start");
    admin = new pg.Client({ connectionString: address("postgres", "admin") });
    await admin.connect();
    await admin.query(`create role owner login password ${admin.escapeLiteral(password)}`);
    for (const role of ["rabat_app", "rabat_worker"]) await admin.query(`create role ${role} login`);
    for (const name of ["first", "second", "third"]) await admin.query(`create database ${name} owner owner`);
    await admin.query("grant set on parameter rabat.actor to owner");
    const host = await openHost({
      dataFolder: join(root, "first"),
      databaseUrl: address("first"),
      databaseAppUrl: address("first", "rabat_app"),
      log: () => {},
    });
    expect((await rabat("first", "invite", "--role", "head")).status).toBe(0);
    await host.stop();
  });
  afterAll(async () => {
    await admin.end();
    run("pg_ctl", "-D", join(root, "data"), "-w", "-m", "fast", "stop");
    rmSync(root, { recursive: true });
  });

  const rows = async (database: string) => {
    const client = new pg.Client({ connectionString: address(database, "admin") });
    await client.connect();
    const { rows: counted } = await client.query(`select schemaname || '.' || relname as name,
      (xpath('/row/c/text()', query_to_xml(format('select count(*) as c from %I.%I', schemaname, relname), false, true, '')))[1]::text as rows
      from pg_stat_user_tables order by 1`);
    await client.end();
    return counted;
  };

  it("is dumped whole by an owner whom row security binds, and comes back row for row", async () => {
    const made = await rabat("first", "backup", join(root, "copy"));
    expect(made).toMatchObject({ status: 0, stderr: "" });
    const { status, stdout, stderr } = await rabat("second", "restore", join(root, "copy"));
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/in \d+\.\d s\.\n2 chains, 2 events: intact\.\n$/);
    const held = await rows("first");
    expect(held.length).toBeGreaterThan(30);
    expect(await rows("second")).toEqual(held);
  });

  it("is not restored into a database that holds something, nor into a folder of files", async () => {
    const full = await rabat("second", "restore", join(root, "copy"));
    expect(full).toMatchObject({ status: 2, stdout: "" });
    expect(full.stderr).toMatch(/^The database at DATABASE_URL is not empty[^\n]*\n$/);
    const embedded = await rabatWith(
      { environment: { DATA_FOLDER: join(root, "none") } },
      "restore",
      join(root, "copy"),
    );
    expect(embedded).toMatchObject({ status: 2, stdout: "" });
    expect(embedded.stderr).toMatch(/is a dump: set DATABASE_URL/);
  });

  it("says that it is still empty, to whoever asks for its history", async () => {
    const { status, stderr } = await rabat("third", "audit", "verify");
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: "The database is still empty; start the portal on it once with: npm start\n",
    });
  });

  it("says what to grant to an owner who may not name who is acting", async () => {
    await admin.query("revoke set on parameter rabat.actor from owner");
    await expect(
      openHost({
        dataFolder: join(root, "third"),
        databaseUrl: address("third"),
        databaseAppUrl: address("third", "rabat_app"),
        log: () => {},
      }),
    ).rejects.toThrow("GRANT SET ON PARAMETER rabat.actor TO owner;");
  });
});
