import { appendFile, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Anchor, anchorLine } from "@rabat/core/audit";
import { system } from "@rabat/core/partner";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asActor } from "../as-actor.ts";
import { openTestDatabase, type TestDatabase } from "../testing.ts";
import { anchorFile, appendAnchors, readAnchors } from "./anchor-file.ts";
import { headsSince } from "./heads.ts";
import { appendAudit } from "./queries.ts";
import { verifyAudit } from "./verify.ts";

let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  database = await openTestDatabase();
  folder = await mkdtemp(join(tmpdir(), "rabat-anchors-"));
});
afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true });
});

const append = (chain: string, subject: string) =>
  asActor(database.db, system, (tx) =>
    appendAudit(tx, { chain, actor: system, deed: "save comment", subject }),
  );
const verify = (anchors: readonly Anchor[] = []) =>
  asActor(database.db, system, (tx) => verifyAudit(tx, anchors));
const heads = () => asActor(database.db, system, (tx) => headsSince(tx, null));

/** As someone with the owner's password who removes the trigger first. */
const tamper = async (statement: ReturnType<typeof sql>) => {
  await database.owner.execute(sql`alter table audit_event disable trigger audit_event_only_grows`);
  await database.owner.execute(statement);
  await database.owner.execute(sql`alter table audit_event enable trigger audit_event_only_grows`);
};

describe("the audit history", () => {
  it("grows in chains that verify, also when many write at once", async () => {
    await Promise.all(Array.from({ length: 20 }, (_, index) => append(`test:${index % 3}`, "é")));
    expect(await verify()).toMatchObject({ faults: [] });
    expect(await verify(await heads())).toMatchObject({ faults: [] });
  });

  it("can be neither changed nor removed by the application, nor by the owner in passing", async () => {
    for (const db of [database.db, database.owner]) {
      await expect(db.execute(sql`update audit_event set event = 'x'`)).rejects.toThrow();
      await expect(db.execute(sql`delete from audit_event`)).rejects.toThrow();
    }
  });

  it("shows a changed event and a missing one", async () => {
    for (const subject of ["first", "second", "third"]) await append("test:tampered", subject);
    await append("test:gap", "first");
    await append("test:gap", "second");
    await tamper(
      sql`update audit_event set event = replace(event, 'second', 'secone') where chain = 'test:tampered'`,
    );
    await tamper(sql`delete from audit_event where chain = 'test:gap' and sequence = 1`);
    const { faults } = await verify();
    expect(faults).toContainEqual({ chain: "test:tampered", sequence: 2, fault: "changed", by: "chain" });
    expect(faults).toContainEqual({ chain: "test:gap", sequence: 1, fault: "missing", by: "chain" });
  });
});

describe("the anchors outside the database", () => {
  it("are there after they were appended, line after line, also after one that a crash cut short", async () => {
    const written = (await heads()).slice(0, 2);
    await appendAnchors(folder, written);
    await appendFile(anchorFile(folder), anchorLine(written[0] as Anchor).slice(0, 20));
    await appendAnchors(folder, written);
    expect(await readAnchors(folder)).toEqual([...written, ...written]);
    expect((await readFile(anchorFile(folder), "utf8")).endsWith("\n")).toBe(true);
  });

  it("none are read where none were written", async () => {
    expect(await readAnchors(join(folder, "nowhere"))).toEqual([]);
  });

  it("tell of a tail that was cut off, which the chain alone cannot", async () => {
    for (const subject of ["first", "second", "third"]) await append("test:cut", subject);
    const known = await heads();
    await tamper(sql`delete from audit_event where chain = 'test:cut' and sequence > 1`);
    const ofChain = async (anchors: readonly Anchor[]) =>
      (await verify(anchors)).faults.filter(({ chain }) => chain === "test:cut");
    expect(await ofChain([])).toEqual([]);
    const cut = { chain: "test:cut", sequence: 2, fault: "cut", by: "anchor" };
    expect(await ofChain(known)).toEqual([cut]);
    await append("test:cut", "another");
    await append("test:cut", "yet another");
    const rewritten = { chain: "test:cut", sequence: 3, fault: "rewritten", by: "anchor" };
    expect(await ofChain(known)).toEqual([rewritten]);
    await tamper(sql`delete from audit_event where chain = 'test:cut'`);
    expect(await ofChain(known)).toEqual([{ ...cut, sequence: 1 }]);
  });
});

it("a history longer than what is read at a time verifies whole", async () => {
  await asActor(database.db, system, async (tx) => {
    for (let count = 0; count < 2_100; count += 1)
      await appendAudit(tx, { chain: "test:long", actor: system, deed: "save comment", subject: "x" });
  });
  const { events, faults } = await verify(await heads());
  expect(events).toBeGreaterThan(2_100);
  expect(faults.filter(({ chain }) => chain === "test:long")).toEqual([]);
}, 60_000);
