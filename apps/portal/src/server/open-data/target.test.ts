import fc from "fast-check";
import { expect, test } from "vitest";
import { datasetNames } from "./datasets.ts";
import { openTarget } from "./target.ts";

const target = (address: string) => {
  const [path = "", query = ""] = address.split("?");
  return openTarget({ path, query });
};

test("an open address keeps the parameters that it knows, in one order", () => {
  expect(target("/api/v1/outcomes?x=1&meeting=geneva-2023&cap=action-17&language=fr")).toBe(
    target("/api/v1/outcomes?cap=action-17&meeting=geneva-2023"),
  );
  expect(target("/api/v1/partners.csv?chairmanship=morocco")).toBe("/api/v1/partners.csv");
  expect(target("/feed.atom?language=fr&language2=x")).toBe("/feed.atom?language=fr");
  expect(target("/catalog.ttl?language=fr")).toBe("/catalog.ttl");
  expect(target("/api/v1/search?page=2&noise=1&q=%20a++b&locale=fr")).toBe(
    "/api/v1/search?q=a+b&page=2&locale=fr",
  );
  for (const name of datasetNames)
    for (const form of ["", ".csv", ".csv-metadata.json"])
      expect(target(`/api/v1/${name}${form}`)).toBe(`/api/v1/${name}${form}`);
});

test.each([
  "/api/v1/nothing",
  "/api/v1/constructor",
  "/api/v1/plan.xml",
  "/api/v1",
  "/api/v1/plan/plan",
  "/plan",
  "/constructor",
  "/api/v1/plan?chairmanship=a&chairmanship=b",
  "/api/v1/plan?chairmanship=%00",
  "/calendar.ics?language=xx",
])("%s is nothing to keep", (address) => {
  expect(target(address)).toBeNull();
});

test("no query lengthens what is kept beyond measure, and a target is its own", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", maxLength: 3_000 }),
      fc.constantFrom("outcomes", "search"),
      (noise, name) => {
        for (const query of [noise, `q=${noise}&locale=${noise}`, `meeting=${noise}`]) {
          const found = openTarget({ path: `/api/v1/${name}`, query });
          if (found === null) continue;
          expect(found.length).toBeLessThan(3_000);
          expect(target(found)).toBe(found);
        }
      },
    ),
  );
});
