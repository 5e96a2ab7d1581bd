import { expect, it } from "vitest";
import { objectives } from "../cap/index.ts";
import { crosswalk, crosswalkOf, globalCompactObjectives } from "./index.ts";

it("names only parts of the plan and the 23 objectives of the Global Compact, each pair once", () => {
  expect(globalCompactObjectives).toHaveLength(23);
  for (const { globalCompact } of crosswalk) expect(globalCompactObjectives[globalCompact - 1]).toBeDefined();
  const pairs = crosswalk.map(({ node, globalCompact }) => JSON.stringify([node, globalCompact]));
  expect(new Set(pairs).size).toBe(pairs.length);
});

it("is editorial but for the one link that the Dialogue publishes", () => {
  const published = crosswalk.filter(({ standing }) => standing === "published");
  expect(published).toMatchObject([{ node: { level: "objective", code: "7" }, globalCompact: 11 }]);
});

it("lays nothing to an objective whose title is unknown, unless a page of the Dialogue does", () => {
  for (const { code, title, longer } of objectives)
    if (title === null && longer === null)
      expect(
        crosswalkOf({ level: "objective", code }).every(({ standing }) => standing === "published"),
      ).toBe(true);
});
