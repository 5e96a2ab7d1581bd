import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { system } from "@rabat/core/partner";
import { asActor, audit, readAnchors, verifyAudit } from "@rabat/db";
import { openTestDatabase, type TestDatabase } from "@rabat/db/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { anchoring, watchHistory } from "./anchors.ts";

let database: TestDatabase;
let dataFolder: string;
beforeAll(async () => {
  database = await openTestDatabase();
  dataFolder = await mkdtemp(join(tmpdir(), "rabat-history-"));
});
afterAll(async () => {
  await database.drop();
  await rm(dataFolder, { recursive: true });
});

const append = (chain: string) =>
  asActor(database.db, system, (tx) =>
    audit.appendAudit(tx, { chain, actor: system, deed: "save comment", subject: "x" }),
  );

it("anchors every chain first, then what has grown, and after a new start nothing twice", async () => {
  const anchor = anchoring({ app: database.db, dataFolder });
  const chains = await anchor();
  expect(chains).toBeGreaterThan(0);
  expect(await anchor()).toBe(0);
  await append("test:a");
  await append("test:a");
  await append("test:b");
  expect(await anchor()).toBe(2);
  expect(await anchoring({ app: database.db, dataFolder })()).toBe(0);
  expect(await readAnchors(dataFolder)).toHaveLength(chains + 2);
});

it("what is rolled back is not anchored", async () => {
  const anchor = anchoring({ app: database.db, dataFolder });
  const failing = asActor(database.db, system, async (tx) => {
    await audit.appendAudit(tx, { chain: "test:undone", actor: system, deed: "save comment", subject: "x" });
    expect(await anchor()).toBe(0);
    throw new Error("undone");
  });
  await expect(failing).rejects.toThrow("undone");
  expect(await anchor()).toBe(0);
});

it("the portal's worker anchors until it is stopped, once more then; a tail cut off later is found by the file", async () => {
  const stop = watchHistory({ app: database.db, dataFolder }, () => {});
  await append("test:a");
  await stop();
  const tamper = (statement: string) => database.owner.$client.query(statement);
  await tamper("alter table audit_event disable trigger audit_event_only_grows");
  await tamper("delete from audit_event where chain = 'test:a' and sequence = 3");
  await tamper("alter table audit_event enable trigger audit_event_only_grows");
  const verified = async (anchors: Awaited<ReturnType<typeof readAnchors>>) =>
    (await asActor(database.db, system, (tx) => verifyAudit(tx, anchors))).faults;
  expect(await verified([])).toEqual([]);
  expect(await verified(await readAnchors(dataFolder))).toEqual([
    { chain: "test:a", sequence: 3, fault: "cut", by: "anchor" },
  ]);
});
