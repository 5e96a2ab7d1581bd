import { system } from "@rabat/core/partner";
import { asActor, verifyAudit } from "@rabat/db";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../testing.ts";
import { clearance, save } from "./comment-commands.ts";
import { changeRole, chooseClearance, extend, moveClock, remove, share } from "./consultation-commands.ts";
import { decideOnLate, submit, withdraw } from "./contribution-commands.ts";
import { begin } from "./world.ts";

let test: TestApi;
beforeAll(async () => {
  test = await openTestApi();
});
afterAll(() => test.drop());

// writing and handing on are what a delegation does most
const commands = fc.commands(
  [
    ...[save, save, save, save, clearance, clearance, clearance, submit, submit, submit, submit],
    ...[withdraw, decideOnLate, decideOnLate, moveClock, moveClock, extend, chooseClearance, share],
    ...[changeRole, remove],
  ],
  { maxCommands: 60, size: "max" },
);

describe("any history of several people under a moving clock", () => {
  it("is in the database as core decides it, and nobody is shown what is not for them", async () => {
    await fc.assert(
      fc.asyncProperty(commands, async (history) => {
        await fc.asyncModelRun(() => begin(test), history);
      }),
      { numRuns: 15 },
    );
    expect(await asActor(test.db, system, verifyAudit)).toMatchObject({ faults: [] });
  }, 300_000);
});
