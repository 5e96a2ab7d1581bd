import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isOpeningDue, type Notice, remindersDue } from "./index.ts";

const hour = 3_600_000;
const iso = (at: number) => new Date(at).toISOString();

const dates = {
  announced: "2024-01-01T09:00:00.000Z",
  opens: "2026-11-01T09:00:00.000Z",
  closes: "2026-12-01T17:00:00.000Z",
  graceMinutes: 10,
  responded: null,
  archived: null,
};
const opening: Notice = { notice: "opening", deadline: dates.closes, at: dates.opens };

describe("the reminders of a deadline", () => {
  it.each([
    ["2026-11-24T16:59:59.999Z", []],
    ["2026-11-24T17:00:00.000Z", ["7-days"]],
    ["2026-11-29T17:00:00.000Z", ["48-hours"]],
    ["2026-12-01T15:00:00.000Z", ["2-hours"]],
    ["2026-12-01T17:00:00.000Z", ["2-hours"]],
    ["2026-12-01T17:00:00.001Z", []],
  ])("at %s are %j", (now, due) => {
    expect(remindersDue(dates, now, [opening])).toEqual(due);
  });

  it("are left out where the opening or a new deadline has been told since", () => {
    const late: Notice = { ...opening, at: "2026-11-30T08:00:00.000Z" };
    expect(remindersDue(dates, "2026-11-30T09:00:00.000Z", [late])).toEqual([]);
    const moved: Notice = { notice: "extension", deadline: dates.closes, at: "2026-11-27T09:00:00.000Z" };
    expect(remindersDue(dates, "2026-11-27T10:00:00.000Z", [opening, moved])).toEqual([]);
    expect(remindersDue(dates, "2026-11-29T17:00:00.000Z", [opening, moved])).toEqual(["48-hours"]);
  });

  it("come again for a new deadline", () => {
    const told: Notice = {
      notice: "7-days",
      deadline: "2026-11-29T17:00:00.000Z",
      at: "2026-11-22T17:00:00Z",
    };
    expect(remindersDue(dates, "2026-11-24T17:00:00.000Z", [opening, told])).toEqual(["7-days"]);
  });
});

it("an opening is told once, while the consultation is open", () => {
  expect(isOpeningDue(dates, "2026-10-31T09:00:00.000Z", [])).toBe(false);
  expect(isOpeningDue(dates, dates.opens, [])).toBe(true);
  expect(isOpeningDue(dates, dates.opens, [opening])).toBe(false);
  expect(isOpeningDue(dates, "2026-12-01T17:05:00.000Z", [])).toBe(false);
});

/** Days around which clocks change: Brussels in spring and autumn, Casablanca before and after Ramadan. */
const changes = ["2026-03-29", "2026-10-25", "2026-02-15", "2026-03-22", "2027-03-28"];

describe("whenever one asks", () => {
  const history = fc.record({
    day: fc.constantFrom(...changes),
    /** The deadline lies up to twelve days around a change of clocks, at any minute. */
    offset: fc.integer({ min: -12 * 24 * 60, max: 12 * 24 * 60 }),
    lasts: fc.integer({ min: 1, max: 40 * 24 }),
    asks: fc.array(fc.integer({ min: -60, max: 41 * 24 * 60 }), { maxLength: 200 }),
  });

  it("each reminder comes at most once, in its time, at its length before the end, and never two at once", () => {
    fc.assert(
      fc.property(history, ({ day, offset, lasts, asks }) => {
        const closes = Date.parse(`${day}T01:00:00.000Z`) + offset * 60_000;
        const opens = closes - lasts * hour;
        const held = { ...dates, opens: iso(opens), closes: iso(closes) };
        const told: Notice[] = [{ notice: "opening", deadline: held.closes, at: held.opens }];
        for (const minute of [...asks].sort((one, other) => one - other)) {
          const now = opens + minute * 60_000;
          const due = remindersDue(held, iso(now), told);
          expect(due.length).toBeLessThanOrEqual(1);
          for (const notice of due) {
            expect(told.some((other) => other.notice === notice)).toBe(false);
            const lead = { "7-days": 168, "48-hours": 48, "2-hours": 2 }[notice] * hour;
            expect(now).toBeGreaterThanOrEqual(closes - lead);
            expect(now).toBeLessThanOrEqual(closes);
            expect(closes - lead).toBeGreaterThan(opens);
            told.push({ notice, deadline: held.closes, at: iso(now) });
          }
        }
      }),
    );
  });

  it("none is missed by whoever asks every minute", () => {
    fc.assert(
      fc.property(history, ({ day, offset, lasts }) => {
        const closes = Date.parse(`${day}T01:00:00.000Z`) + offset * 60_000;
        const opens = closes - lasts * hour;
        const held = { ...dates, opens: iso(opens), closes: iso(closes) };
        const told: Notice[] = [{ notice: "opening", deadline: held.closes, at: held.opens }];
        for (let now = opens; now <= closes; now += 30 * 60_000)
          for (const notice of remindersDue(held, iso(now), told))
            told.push({ notice, deadline: held.closes, at: iso(now) });
        const expected = [168, 48, 2].filter((hours) => hours < lasts).length;
        expect(told.length - 1).toBe(expected);
      }),
      { numRuns: 50 },
    );
  });
});
