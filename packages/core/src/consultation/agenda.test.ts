import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agendaFor } from "./index.ts";

const now = "2026-11-26T08:00:00.000Z";
const held = {
  slug: "results",
  announced: "2026-10-01T09:00:00.000Z",
  opens: "2026-11-01T09:00:00.000Z",
  closes: "2026-12-01T17:00:00.000Z",
  graceMinutes: 10,
  responded: null,
  archived: null,
};
const agenda = (consultations: (typeof held)[], changes: Parameters<typeof agendaFor>[0]["changes"] = []) =>
  agendaFor({ consultations, changes }, now, 7).map(({ at, what, delegation }) => [at, what, delegation]);

describe("what is due this week", () => {
  it("is every opening and closing of the next seven days, soonest first", () => {
    const later = {
      ...held,
      slug: "later",
      opens: "2026-11-28T09:00:00.000Z",
      closes: "2027-01-10T17:00:00.000Z",
    };
    expect(agenda([held, later])).toEqual([
      ["2026-11-28T09:00:00.000Z", "opens", null],
      ["2026-12-01T17:00:00.000Z", "closes", null],
    ]);
  });

  it("is one delegation's own closing too, by its latest extension, and none that shortens", () => {
    const change = (delegation: string, closes: string) => ({ consultation: "results", delegation, closes });
    const changes = [
      change("a", "2026-12-02T17:00:00.000Z"),
      change("a", "2026-12-03T07:00:00.000Z"),
      change("b", "2026-11-30T17:00:00.000Z"),
      change("c", "2026-12-20T17:00:00.000Z"),
    ];
    expect(agenda([held], changes)).toEqual([
      ["2026-12-01T17:00:00.000Z", "closes", null],
      ["2026-12-03T07:00:00.000Z", "closes-for-one", "a"],
    ]);
  });

  it("is nothing of what has been answered", () => {
    const responded = "2026-11-25T17:00:00.000Z";
    expect(agendaFor({ consultations: [{ ...held, responded }], changes: [] }, now, 7)).toEqual([]);
  });

  it("whenever one asks, lies in the days asked for and is in order", () => {
    const instant = fc
      .integer({ min: -30, max: 30 })
      .map((days) => new Date(Date.parse(now) + days * 86_400_000));
    fc.assert(
      fc.property(fc.array(fc.record({ opens: instant, closes: instant })), (dates) => {
        const consultations = dates.map(({ opens, closes }) => ({
          ...held,
          opens: opens.toISOString(),
          closes: closes.toISOString(),
        }));
        const due = agendaFor({ consultations, changes: [] }, now, 7).map(
          ({ at }) => Date.parse(at) - Date.parse(now),
        );
        expect(due.every((ahead) => ahead >= 0 && ahead <= 7 * 86_400_000)).toBe(true);
        expect(due).toEqual(due.toSorted((one, other) => one - other));
      }),
    );
  });
});
