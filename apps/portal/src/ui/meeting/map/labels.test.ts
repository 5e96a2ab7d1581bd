import { expect, test } from "vitest";
import { boxOfLabel, type Dot, overlap, placeLabels } from "./labels.ts";
import { pointOf } from "./projection.ts";

const dotAt = (label: string, [latitude, longitude]: [number, number]): Dot => {
  const point = pointOf({ latitude, longitude });
  if (point === null) throw new Error(`${label} is not on the map`);
  return { ...point, radius: 8, label };
};

const dots = [
  dotAt("Rabat 3", [34.02, -6.83]),
  dotAt("Marrakesh", [31.63, -8]),
  dotAt("Brussels", [50.85, 4.35]),
  dotAt("The Hague", [52.08, 4.31]),
  dotAt("Geneva", [46.2, 6.14]),
  dotAt("Lisbon", [38.72, -9.14]),
  dotAt("Praia", [14.92, -23.51]),
  dotAt("Banjul", [13.45, -16.58]),
  dotAt("Abuja", [9.06, 7.49]),
  dotAt("Yaoundé", [3.87, 11.52]),
];

test("no name covers another, even where two cities are neighbours", () => {
  const boxes = placeLabels(dots).map(boxOfLabel);
  expect(boxes).toHaveLength(dots.length);
  for (const [index, box] of boxes.entries())
    for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(0);
});

test("a place beyond the map has no point on it", () => {
  expect(pointOf({ latitude: -33, longitude: 151 })).toBeNull();
  expect(pointOf({ latitude: 40, longitude: -74 })).toBeNull();
});
