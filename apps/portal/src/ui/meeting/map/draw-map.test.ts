import { gzipSync } from "node:zlib";
import { brochureMeetings } from "@rabat/core/brochure";
import { type Localised, locales } from "@rabat/core/language";
import type { Meeting } from "@rabat/core/meeting";
import { expect, test } from "vitest";
import { drawMap } from "./draw-map.ts";

const [first] = brochureMeetings;
if (first === undefined) throw new Error("no meeting");
const heldIn = (name: string, country: string): Meeting => ({
  ...first,
  place: { city: Object.fromEntries(locales.map((locale) => [locale, name])) as Localised, country },
});
const later = [heldIn("Lisbon", "pt"), heldIn("Praia", "cv"), heldIn("Abuja", "ng"), heldIn("Banjul", "gm")];
const drawn = (meetings: readonly Meeting[], locale: "en" | "fr" = "en") =>
  drawMap(meetings, { locale, title: "<Places> & dates" });
const names = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, text = ""]) => text.replace(/<[^>]+>/g, ""));
const radii = (svg: string) => [...svg.matchAll(/ r="([^"]+)"/g)].map(([, radius]) => Number(radius));

test("every place of the brochure has its name in the language asked for, and Rabat its three meetings", () => {
  const cities = new Set(brochureMeetings.map(({ place }) => place.city.fr));
  const found = names(drawn(brochureMeetings, "fr"));
  expect(found.map((name) => name.replace(/ \d+$/, "")).toSorted()).toEqual([...cities].toSorted());
  expect(found[0]).toBe("Rabat 3");
});

test("three meetings take three times the area of one", () => {
  const [rabat = 0, ...others] = radii(drawn(brochureMeetings));
  for (const radius of others) expect(rabat ** 2 / radius ** 2).toBeCloseTo(3, 0);
});

test("a city whose position is not held is left out, and nothing else with it", () => {
  expect(drawn([...brochureMeetings, heldIn("Atlantis", "ma")])).toBe(drawn(brochureMeetings));
});

test("the file loads nothing, runs nothing and takes no text for markup", () => {
  const svg = drawn([...brochureMeetings, ...later]);
  expect(svg).toContain("<title>&lt;Places&gt; &amp; dates</title>");
  expect(svg.replace("http://www.w3.org/2000/svg", "")).not.toMatch(
    /<script|<foreignObject|<image|\son\w+=|\sstyle=|href|https?:|@import|url\((?!#)/i,
  );
  expect(svg).not.toMatch(/NaN|="undefined"|Infinity/);
});

test("the file stays light on a slow line, with every place in it", () => {
  const svg = drawn([...brochureMeetings, ...later]);
  expect(names(svg)).toHaveLength(10);
  expect(gzipSync(svg).length).toBeLessThan(25_000);
});
