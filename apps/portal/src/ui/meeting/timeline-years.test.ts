import { brochureMeetings, moroccanChairmanship } from "@rabat/core/brochure";
import { otherChairmanships } from "@rabat/core/chairmanship";
import { expect, test } from "vitest";
import { timelineYears } from "./timeline-years.ts";

const chairmanships = [...otherChairmanships, moroccanChairmanship];
const [first] = brochureMeetings;
if (first === undefined) throw new Error("no meeting");
const heldOn = (starts: string) => ({ ...first, starts, ends: starts });

test("every meeting of the brochure stands once in its month", () => {
  const years = timelineYears(brochureMeetings, chairmanships);
  const placed = years.flatMap(({ year, months }) =>
    months.flatMap(({ month, meetings }) =>
      meetings.map(({ slug, starts }) => {
        expect(starts.startsWith(`${year}-${String(month).padStart(2, "0")}-`)).toBe(true);
        return slug;
      }),
    ),
  );
  expect(placed.toSorted()).toEqual(brochureMeetings.map(({ slug }) => slug).toSorted());
});

test("bands hand over where the Chairmanships did, to the half month", () => {
  const bands = timelineYears([heldOn("2022-06-01"), heldOn("2026-06-01")], chairmanships).map(
    ({ year, bands: drawn }) => [
      year,
      ...drawn.map(({ chairmanship, from, to }) => `${chairmanship.partner} ${from}-${to}`),
    ],
  );
  expect(bands).toEqual([
    [2022, "es 1-24", "ma 24-25"],
    [2023, "ma 1-25"],
    [2024, "ma 1-3", "pt 3-25"],
    [2025, "pt 1-3", "ng 3-25"],
    [2026, "ng 1-2", "ch 2-25"],
  ]);
});

test("a year without a meeting between two others is not left out, and nothing has no years", () => {
  const years = timelineYears([heldOn("2023-01-31"), heldOn("2025-12-01")], []);
  expect(years.map(({ year, months }) => [year, months.length])).toEqual([
    [2023, 1],
    [2024, 0],
    [2025, 1],
  ]);
  expect(timelineYears([], chairmanships)).toEqual([]);
});
