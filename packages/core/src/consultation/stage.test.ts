import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { latestStageInstant, nextStageInstant, stageAt } from "./index.ts";

const dates = {
  announced: "2026-11-01T00:00:00.000Z",
  opens: "2026-11-10T09:00:00.000Z",
  closes: "2026-12-10T17:00:00.000Z",
  graceMinutes: 10,
  responded: null,
  archived: null,
};

describe("the stage of a consultation", () => {
  it.each([
    ["2026-10-31T23:59:59.999Z", "prepared"],
    ["2026-11-01T00:00:00.000Z", "announced"],
    ["2026-11-10T09:00:00.000Z", "open"],
    ["2026-12-10T17:00:00.000Z", "open"],
    ["2026-12-10T17:00:00.001Z", "grace"],
    ["2026-12-10T17:10:00.000Z", "grace"],
    ["2026-12-10T17:10:00.001Z", "closed"],
  ])("at %s is %s", (now, stage) => {
    expect(stageAt(dates, now)).toBe(stage);
  });

  it("is prepared for as long as nothing is announced, whatever else the dates say", () => {
    const instant = fc.date({
      min: new Date("2026-01-01"),
      max: new Date("2027-12-31"),
      noInvalidDate: true,
    });
    const maybe = fc.option(instant.map((date) => date.toISOString()));
    fc.assert(
      fc.property(instant, maybe, maybe, maybe, (at, announced, responded, archived) => {
        const now = at.toISOString();
        const stage = stageAt({ ...dates, announced, responded, archived }, now);
        expect(stage === "prepared").toBe(announced === null || announced > now);
      }),
    );
  });

  it("never holds past the next stage instant", () => {
    let now = "2026-10-01T00:00:00.000Z";
    const seen = [stageAt(dates, now)];
    expect(latestStageInstant(dates, now)).toBeNull();
    for (let next = nextStageInstant(dates, now); next !== null; next = nextStageInstant(dates, now)) {
      expect(stageAt(dates, new Date(next - 1).toISOString())).toBe(seen.at(-1));
      now = new Date(next).toISOString();
      seen.push(stageAt(dates, now));
      expect(latestStageInstant(dates, now)).toBe(next);
      expect(latestStageInstant(dates, new Date(next + 1).toISOString())).toBe(next);
    }
    expect(seen).toEqual(["prepared", "announced", "open", "grace", "closed"]);
  });
});
