import { describe, expect, test } from "vitest";
import { angleOf, arcPath, closedPath, hatchPath, kite, pointAt, runsOf, starPath } from "./geometry.ts";

const radii = { inner: 96, widest: 168, outer: 232 };
const halfStep = angleOf(0.5, 29);

describe("the rose of twenty-nine", () => {
  test("puts Action 1 at the top and goes clockwise", () => {
    expect(pointAt(100, angleOf(0, 29))).toEqual([0, -100]);
    const [x] = pointAt(100, angleOf(1, 29));
    expect(x).toBeGreaterThan(0);
  });

  test("keeps neighbouring petals apart", () => {
    const shoulder = kite(radii, angleOf(0, 29), 0.94 * halfStep)[1];
    const neighbour = kite(radii, angleOf(1, 29), 0.94 * halfStep)[3];
    expect(shoulder?.[0]).toBeLessThan(neighbour?.[0] ?? 0);
  });

  test("closes the star in one line that touches every corner once", () => {
    const corners = starPath(29, 9, 90).slice(1, -1).split("L");
    expect(corners).toHaveLength(29);
    expect(new Set(corners).size).toBe(29);
  });

  test("hatches only inside the petal", () => {
    const square = [
      pointAt(10, 0),
      pointAt(10, Math.PI / 2),
      pointAt(10, Math.PI),
      pointAt(10, 1.5 * Math.PI),
    ];
    const ends = hatchPath(square, 3).split(/[ML]/).filter(Boolean);
    expect(ends.length).toBeGreaterThan(4);
    for (const end of ends) {
      const [x = 99, y = 99] = end.split(" ").map(Number);
      expect(Math.abs(x) + Math.abs(y)).toBeLessThanOrEqual(10.2);
    }
  });

  test("hatches every petal of the circle, whatever its direction", () => {
    for (let index = 0; index < 29; index++) {
      expect(hatchPath(kite(radii, angleOf(index, 29), 0.94 * halfStep), 7)).toMatch(/^M/);
    }
  });

  test("finds the stretches of one area", () => {
    expect(runsOf(["1", "1", "2", null, null])).toEqual([
      { key: "1", first: 0, last: 1 },
      { key: "2", first: 2, last: 2 },
      { key: null, first: 3, last: 4 },
    ]);
  });

  test("writes short numbers and never a negative zero", () => {
    expect(
      closedPath([
        [-0.01, 1 / 3],
        [2, 0],
      ]),
    ).toBe("M0 0.3L2 0Z");
    expect(arcPath(10, 0, Math.PI / 2)).toBe("M0 -10A10 10 0 0 1 10 0");
  });
});
