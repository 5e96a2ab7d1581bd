import { visitor } from "@rabat/core/partner";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asActor } from "./as-actor.ts";
import { instantOf } from "./clock.ts";
import { openTestDatabase, type TestDatabase } from "./testing.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.drop());

const instant = (local: string, zone: string) =>
  asActor(database.db, visitor, (tx) => instantOf(tx, local, zone));

describe("the instant of a closing set on a clock on the wall", () => {
  it.each([
    ["Casablanca before Ramadan", "2026-02-10T17:00", "Africa/Casablanca", "2026-02-10T16:00:00.000Z"],
    ["Casablanca in Ramadan", "2026-03-01T17:00", "Africa/Casablanca", "2026-03-01T17:00:00.000Z"],
    ["Casablanca after Ramadan", "2026-03-23T17:00", "Africa/Casablanca", "2026-03-23T16:00:00.000Z"],
    [
      "Brussels the day before summer time",
      "2026-03-28T17:00",
      "Europe/Brussels",
      "2026-03-28T16:00:00.000Z",
    ],
    ["Brussels the day it begins", "2026-03-29T17:00", "Europe/Brussels", "2026-03-29T15:00:00.000Z"],
    [
      "Brussels in the hour that comes twice",
      "2026-10-25T02:30",
      "Europe/Brussels",
      "2026-10-25T01:30:00.000Z",
    ],
  ])("is right for %s", async (_what, local, zone, expected) => {
    expect(await instant(local, zone)).toBe(expected);
  });

  it.each([
    ["an hour that no clock shows", "2026-03-29T02:30", "Europe/Brussels"],
    ["an unknown zone", "2026-03-01T12:00", "Europe/Atlantis"],
  ])("does not exist for %s", async (_what, local, zone) => {
    expect(await instant(local, zone)).toBeNull();
  });
});
