import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { openInstance } from "../instance-for-tests.ts";
import { rabatWith } from "../rabat-for-tests.ts";

let folder: string;
let instance: Awaited<ReturnType<typeof openInstance>>;

/** As someone with the owner's password who takes the triggers away first. */
const tamper = async (statement: string) => {
  await instance.owner.query("set session_replication_role = replica");
  await instance.owner.query(statement);
  await instance.owner.query("set session_replication_role = default");
};

const anchored = async (chain: string, sequence: number) => {
  for (let tries = 0; tries < 150; tries++) {
    const anchors = await readFile(join(folder, "audit-anchors.jsonl"), "utf8").catch(() => "");
    if (anchors.includes(`"chain":"${chain}","sequence":${sequence},`)) return;
    await pause(100);
  }
  throw new Error(`${chain} ${sequence} was never anchored`);
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rabat-audit-"));
  instance = await openInstance(folder);
  for (const role of ["head", "officer", "officer"])
    expect((await instance.rabat("invite", "--role", role)).status).toBe(0);
  await anchored("people", 3);
  await tamper("create table kept as select chain, sequence, previous, event, hash from audit_event");
});
afterEach(async () => {
  await tamper("delete from audit_event");
  await tamper("insert into audit_event (chain, sequence, previous, event, hash) select * from kept");
});
afterAll(async () => {
  await instance.stop();
  await rm(folder, { recursive: true });
});

it("a whole history verifies: what it counts, and 0", async () => {
  const { status, stdout, stderr } = await instance.rabat("audit", "verify");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toMatch(/^\d+ chains, \d+ events: intact\.\n$/);
});

it.each([
  [
    "a flipped byte",
    `update audit_event set event = overlay(event placing '~' from position('"subject":"' in event) + 11 for 1)
       where chain = 'people' and sequence = 2`,
    "In the chain people event 2 was changed.",
    { chain: "people", sequence: 2, fault: "changed", by: "chain" },
  ],
  [
    "a removed row",
    "delete from audit_event where chain = 'people' and sequence = 2",
    "In the chain people event 2 is missing.",
    { chain: "people", sequence: 2, fault: "missing", by: "chain" },
  ],
  [
    "a cut tail",
    "delete from audit_event where chain = 'people' and sequence = 3",
    "In the chain people event 3 and what followed was cut off, as an anchor shows.",
    { chain: "people", sequence: 3, fault: "cut", by: "anchor" },
  ],
])("%s is found: 1, and a sentence that names the chain", async (_, statement, sentence, fault) => {
  await tamper(statement);
  expect(await instance.rabat("audit", "verify")).toEqual({
    status: 1,
    stdout: "",
    stderr: `The history has been tampered with.\n${sentence}\n`,
  });
  const { status, stdout } = await instance.rabat("audit", "verify", "--json");
  expect({ status, faults: JSON.parse(stdout).faults }).toEqual({ status: 1, faults: [fault] });
});

it("says in one sentence that there is no instance, or that its server does not answer", async () => {
  const nowhere = await rabatWith(
    { environment: { DATA_FOLDER: join(folder, "nowhere") } },
    "audit",
    "verify",
  );
  expect(nowhere).toMatchObject({ status: 1, stdout: "" });
  expect(nowhere.stderr).toMatch(/^There is no instance here yet[^\n]*\n$/);
  const environment = { DATABASE_URL: "postgres://nobody@127.0.0.1:1/none" };
  const away = await rabatWith({ environment }, "audit", "verify");
  expect(away).toMatchObject({ status: 1, stdout: "" });
  expect(away.stderr).toMatch(/^The database does not answer: [^\n]*\n$/);
});
