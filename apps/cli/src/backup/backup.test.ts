import { existsSync, readdirSync } from "node:fs";
import { mkdir, mkdtemp, open, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openInstance } from "../instance-for-tests.ts";
import { rabatWith } from "../rabat-for-tests.ts";

let root: string;
let instance: Awaited<ReturnType<typeof openInstance>>;
const at = (...path: string[]) => join(root, ...path);
const on = (folder: string, ...words: string[]) =>
  rabatWith({ environment: { DATA_FOLDER: folder } }, ...words);

const flip = async (path: string, position: number) => {
  const file = await open(path, "r+");
  const byte = Buffer.alloc(1);
  await file.read(byte, 0, 1, position);
  await file.write(Buffer.from([(byte[0] ?? 0) ^ 1]), 0, 1, position);
  await file.close();
};

/** Writes rows as fast as it can until it is told to stop; gives how many were acknowledged. */
const writing = () => {
  let acknowledged = 0;
  let stopped = false;
  const done = (async () => {
    while (!stopped) {
      await instance.owner.query("insert into kept select $1, repeat('x', 500)", [acknowledged + 1]);
      acknowledged++;
      // new files, and more of the log than one segment holds
      if (acknowledged % 10 === 0)
        await instance.owner.query(
          `create table made_${acknowledged} as select md5(random()::text) as filling from generate_series(1, 50000)`,
        );
    }
  })();
  return {
    acknowledged: () => acknowledged,
    stop: async () => {
      stopped = true;
      await done;
    },
  };
};

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "rabat-backup-"));
  instance = await openInstance(at("data"));
  expect((await instance.rabat("invite", "--role", "head")).status).toBe(0);
  await instance.owner.query("create table kept (number int, filling text)");
});
afterAll(async () => {
  await instance.stop();
  await rm(root, { recursive: true });
});

describe("a backup of a running instance", () => {
  it("holds what was written before it, comes back whole, and its history verifies", async () => {
    const writer = writing();
    while (writer.acknowledged() < 50) await pause(10);
    const before = writer.acknowledged();
    const backup = await instance.rabat("backup", at("copy"), "--json");
    await writer.stop();
    expect(backup).toMatchObject({ status: 0, stderr: "" });
    expect(JSON.parse(backup.stdout)).toMatchObject({ kind: "cluster", seconds: expect.any(Number) });
    expect(writer.acknowledged()).toBeGreaterThan(before);

    const { status, stdout } = await on(at("restored"), "restore", at("copy"));
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Restored into .+ in \d+\.\d s\.\n\d+ chains, \d+ events: intact\.\n$/);
    const restored = await openInstance(at("restored"));
    const { rows } = await restored.owner.query("select count(*)::int, max(number) from kept");
    expect(rows[0].count).toBe(rows[0].max);
    expect(rows[0].count).toBeGreaterThanOrEqual(before);
    const made = await restored.owner.query(
      "select relname as name from pg_class where relname ~ '^made_' and relkind = 'r'",
    );
    expect(made.rowCount).toBeGreaterThanOrEqual(Math.floor(before / 10) - 1);
    for (const { name } of made.rows) {
      const held = await restored.owner.query(`select count(*)::int as rows from ${name}`);
      expect({ name, rows: held.rows[0].rows }).toEqual({ name, rows: 50_000 });
    }
    const invited = await restored.owner.query("select 1 from audit_event where chain = 'people'");
    expect(invited.rowCount).toBe(1);
    await restored.stop();
    // secrets and anchors too: sessions and passwords go on, and the end of history is known
    for (const name of ["secrets.json", "audit-anchors.jsonl"])
      expect(await readFile(at("restored", name), "utf8")).toContain(
        (await readFile(at("copy", name), "utf8")).trim().slice(0, -2),
      );
  });

  it("with a flipped byte is found before anything is restored", async () => {
    const victim = readdirSync(at("copy", "postgres", "base"))
      .map((database) => at("copy", "postgres", "base", database, "1259"))
      .find(existsSync);
    await flip(String(victim), 5_000);
    const { status, stdout, stderr } = await on(at("second"), "restore", at("copy"));
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toMatch(/^The backup is damaged: postgres\/base\/\d+\/1259 is not what it was .*\n$/);
    expect(readdirSync(at("second"))).toEqual([]);
    await flip(String(victim), 5_000);
  });

  it("is refused into a folder that holds something, and a restoration where something is or runs", async () => {
    await mkdir(at("full"));
    await writeFile(at("full", "mine"), "kept");
    for (const [folder, words, sentence] of [
      [at("data"), ["backup", at("full")], /is not empty/],
      [at("full"), ["restore", at("copy")], /is not empty/],
      [at("data"), ["restore", at("copy")], /is running: stop it/],
      [at("third"), ["restore", at("full")], /no whole backup/],
      [at("third"), ["restore", at("nowhere")], /no whole backup/],
    ] as const) {
      const { status, stdout, stderr } = await on(folder, ...words);
      expect({ words, status, stdout }).toEqual({ words, status: 2, stdout: "" });
      expect(stderr).toMatch(sentence);
      expect(stderr.trimEnd()).not.toContain("\n");
    }
    expect(readdirSync(at("full"))).toEqual(["mine"]);
  });
});

it("a restored copy whose files were changed afterwards is found by audit verify", async () => {
  const restored = await openInstance(at("restored"));
  const { rows } = await restored.owner.query("select pg_relation_filepath('audit_event') as path");
  await restored.stop();
  await flip(at("restored", "postgres", rows[0].path), 8_000);
  const { status, stdout, stderr } = await on(at("restored"), "audit", "verify");
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toMatch(
    /^The database cannot be read, its files are damaged: invalid page in block 0 .*\n$/,
  );
});
