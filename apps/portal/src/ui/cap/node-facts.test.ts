import { describe, expect, test } from "vitest";
import { branchOf, childrenOf, neighboursOf, orphanActions, parentsOf, textOf } from "./node-facts.ts";

describe("a part of the plan", () => {
  test("knows its parents, nearest last", () => {
    expect(parentsOf({ level: "action", number: 17 })).toEqual({
      known: [
        { level: "area", code: "3" },
        { level: "objective", code: "5b" },
      ],
      possible: [],
    });
  });

  test("names the possible parents where the sources leave it open", () => {
    const { known, possible } = parentsOf({ level: "action", number: 25 });
    expect(known).toEqual([]);
    expect(possible.map((node) => node.level === "objective" && node.code)).toEqual(["7", "8", "9", "10"]);
  });

  test("says when what stands below it may not be all", () => {
    expect(childrenOf({ level: "objective", code: "5b" })).toEqual({
      nodes: [
        { level: "action", number: 16 },
        { level: "action", number: 17 },
      ],
      complete: true,
    });
    expect(childrenOf({ level: "objective", code: "8" })).toEqual({ nodes: [], complete: false });
    expect(childrenOf({ level: "area", code: "4" }).complete).toBe(false);
  });

  test("has neighbours of its own level", () => {
    expect(neighboursOf({ level: "objective", code: "5a" })).toEqual({
      previous: { level: "objective", code: "4" },
      next: { level: "objective", code: "5b" },
    });
    expect(neighboursOf({ level: "action", number: 29 }).next).toBeUndefined();
    expect(neighboursOf({ level: "area", code: "1" }).previous).toBeUndefined();
  });

  test("has the one text that is published of the actions", () => {
    expect(textOf({ level: "action", number: 17 })?.en).toMatch(/^Ensure that the disappearance/);
    expect(textOf({ level: "action", number: 16 })).toBeNull();
    expect(textOf({ level: "objective", code: "7" })).toBeNull();
  });
});

describe("a part of the plan that was filled in", () => {
  const source = { title: { en: "A letter", fr: "Une lettre" }, address: null };
  const facts = [{ node: "action-24", text: null, objective: "8" as const, source }];

  test("stands where it was put, and no longer among those whose place is unknown", () => {
    expect(childrenOf({ level: "objective", code: "8" }, facts).nodes).toEqual([
      { level: "action", number: 24 },
    ]);
    expect(branchOf({ level: "area", code: "4" }, facts)).toContainEqual({ level: "action", number: 24 });
    expect(orphanActions([])).toHaveLength(6);
    expect(orphanActions(facts)).not.toContainEqual({ level: "action", number: 24 });
  });
});
