import { partners } from "@rabat/core/partner";
import { geoContains } from "d3-geo";
import { expect, test } from "vitest";
import atlas from "world-atlas/countries-50m.json" with { type: "json" };
import { drawAtlas } from "./atlas.ts";
import { countryNumbers } from "./country-numbers.ts";

const drawn = drawAtlas();
const lies = (longitude: number, latitude: number) =>
  (["partners", "others", "undetermined"] as const).filter((part) =>
    geoContains(drawn[part], [longitude, latitude]),
  );

test("every country of the Dialogue is in the atlas under its number", () => {
  const countries = partners.filter(({ kind }) => kind === "country");
  expect([...countryNumbers.keys()].toSorted()).toEqual(countries.map(({ code }) => code).toSorted());
  const known = new Set(atlas.objects.countries.geometries.map((country) => "id" in country && country.id));
  for (const number of countryNumbers.values()) expect(known).toContain(number);
});

test("Western Sahara is nobody's, on either side of the berm", () => {
  expect(lies(-15, 24)).toEqual(["undetermined"]);
  expect(lies(-12.7, 27)).toEqual(["undetermined"]);
  expect(lies(-10, 26.5)).toEqual(["undetermined"]);
  expect(lies(-11.1, 28.5)).toEqual(["partners"]);
  expect(lies(-10, 22)).toEqual(["partners"]);
});

test("its line runs along its neighbours, neither along the coast nor along the berm", () => {
  const points = drawn.undeterminedLines.coordinates.flat();
  const near = (longitude: number, latitude: number) =>
    points.some(([x = 0, y = 0]) => Math.hypot(x - longitude, y - latitude) < 0.3);
  expect([near(-8.68, 27.66), near(-13.16, 27.66), near(-12, 23.45), near(-13, 21.34)]).toEqual(
    Array(4).fill(true),
  );
  expect([near(-15.9, 23.7), near(-14.5, 26.1), near(-11.4, 26.88)]).toEqual(Array(3).fill(false));
});

test("Cyprus is one, Åland is Finland, and islands overseas take no tint", () => {
  expect(lies(33.3, 35.3)).toEqual(["partners"]);
  expect(lies(20, 60.2)).toEqual(["partners"]);
  expect(lies(55.5, -21.1)).toEqual([]);
  expect(lies(-1.5, 52.5)).toEqual(["others"]);
});

test("between countries that do not take part no line is drawn", () => {
  const points = drawn.borders.coordinates.flat();
  const near = (longitude: number, latitude: number) =>
    points.some(([x = 0, y = 0]) => Math.hypot(x - longitude, y - latitude) < 0.8);
  expect(near(33.7, 46.1)).toBe(false);
  expect(near(38, 4)).toBe(false);
  expect(near(7.5, 47.6)).toBe(true);
});
