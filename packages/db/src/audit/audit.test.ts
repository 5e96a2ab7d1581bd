import { system } from "@rabat/core/partner";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asActor } from "../as-actor.ts";
import { openTestDatabase, type TestDatabase } from "../testing.ts";
import { appendAudit } from "./queries.ts";
import { verifyAudit } from "./verify.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.drop());

const append = (chain: string, deed: string) =>
  asActor(database.db, system, (tx) => appendAudit(tx, { chain, actor: system, deed, subject: "é" }));
const verify = () => asActor(database.db, system, verifyAudit);

/** As someone with the owner's password who removes the trigger first. */
const tamper = async (statement: ReturnType<typeof sql>) => {
  await database.owner.execute(sql`alter table audit_event disable trigger audit_event_only_grows`);
  await database.owner.execute(statement);
  await database.owner.execute(sql`alter table audit_event enable trigger audit_event_only_grows`);
};

describe("the audit history", () => {
  it("grows in chains that verify, also when many write at once", async () => {
    await Promise.all(Array.from({ length: 20 }, (_, index) => append(`test:${index % 3}`, "write")));
    expect(await verify()).toMatchObject({ faults: [] });
  });

  it("can be neither changed nor removed by the application, nor by the owner in passing", async () => {
    for (const db of [database.db, database.owner]) {
      await expect(db.execute(sql`update audit_event set event = 'x'`)).rejects.toThrow();
      await expect(db.execute(sql`delete from audit_event`)).rejects.toThrow();
    }
  });

  it("shows a changed event and a missing one", async () => {
    for (const deed of ["first", "second", "third"]) await append("test:tampered", deed);
    await append("test:gap", "first");
    await append("test:gap", "second");
    await tamper(
      sql`update audit_event set event = replace(event, 'second', 'secone') where chain = 'test:tampered'`,
    );
    await tamper(sql`delete from audit_event where chain = 'test:gap' and sequence = 1`);
    const { faults } = await verify();
    expect(faults).toContainEqual({ chain: "test:tampered", sequence: 2, fault: "changed" });
    expect(faults).toContainEqual({ chain: "test:gap", sequence: 1, fault: "missing" });
  });
});
