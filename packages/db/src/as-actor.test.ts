import { visitor } from "@rabat/core/partner";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asActor } from "./as-actor.ts";
import { durabilityFaults } from "./durability.ts";
import { isMigrated } from "./migrate.ts";
import { openTestDatabase, type TestDatabase } from "./testing.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.drop());

const setting = sql`select current_setting('rabat.delegation', true) as delegation, current_user as role`;
const delegate = {
  kind: "delegate",
  person: "p",
  delegation: "demonstration-a",
  role: "contributor",
} as const;

describe("the one door", () => {
  it("sets the actor for the transaction and for nothing after it", async () => {
    const inside = await asActor(database.db, delegate, (tx) => tx.execute(setting));
    expect(inside.rows).toEqual([{ delegation: "demonstration-a", role: "rabat_app" }]);
    const after = await asActor(database.db, visitor, (tx) => tx.execute(setting));
    expect(after.rows).toEqual([{ delegation: "", role: "rabat_app" }]);
  });

  it("cannot touch the record or what it does not own", async () => {
    for (const statement of [
      "delete from meeting",
      "update consultation set slug = 'other'",
      "delete from comment",
      "alter table comment add column x int",
      "update contribution set canonical = ''",
    ])
      await expect(database.db.execute(sql.raw(statement))).rejects.toThrow();
    const closing = await database.db.execute(sql`update consultation set closes = now()`);
    expect(closing.rowCount).toBe(0);
  });

  it("opens on a migrated, durable database", async () => {
    expect(await isMigrated(database.db)).toBe(true);
    expect(await durabilityFaults(database.db)).toEqual([]);
  });
});
