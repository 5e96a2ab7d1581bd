import { describe, expect, test } from "vitest";
import { childrenOf, neighboursOf, parentsOf, textOf } from "./node-facts.ts";

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
