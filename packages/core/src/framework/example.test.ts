/*
 * A framework of your own. Another dialogue writes its plan down as far as it knows it — a parent that is left out is
 * unknown, and stays so — and has lines, their printed form and coverage:
 */
import { expect, it } from "vitest";
import { defineFramework } from "./index.ts";

const plan = defineFramework({
  key: "example-2030",
  name: { published: ["en", "fr"], en: "Example Plan", fr: "Plan exemple" },
  areas: ["1", "2"],
  objectives: [
    { code: "1", area: "1", actions: "1-3" },
    { code: "2a", area: "2", actions: "4" },
    { code: "2b", area: "2" }, // which of actions 5-6 it owns is unknown
  ],
  actionTotal: 6,
});

it("reads, writes and counts the lines of a plan that was written in ten lines", () => {
  const read = plan.parse("Example Plan | Objective 2 | Actions 4-5");
  if (!read.ok) throw new Error(read.refusals[0].code);
  expect(read.value).toEqual({
    framework: "example-2030",
    areas: [],
    objectives: ["2a"],
    actions: [4, 5],
  });
  expect(plan.format(read.value, "fr")).toBe("Plan exemple | Objectif 2a | Actions 4-5");
  expect(plan.coverage([read.value])).toEqual({
    ok: true,
    value: {
      areas: { addressed: ["2"], total: 2 },
      objectives: { addressed: ["2"], total: 2 }, // 2a and 2b are one of two
      actions: { addressed: [4, 5], total: 6 },
    },
  });
  expect(plan.parse("Example Plan | Action 7")).toEqual({
    ok: false,
    refusals: [{ code: "framework.unknown-part", plan: "Example Plan", part: "action-7" }],
  });
});

it("refuses to be a plan that contradicts itself", () => {
  const name = { published: ["en"], en: "Example Plan" } as const;
  const elsewhere = () =>
    // @ts-expect-error there is no area 3
    defineFramework({ key: "a", name, areas: ["1"], objectives: [{ code: "1", area: "3" }] });
  expect(elsewhere).toThrow("objective 1 is in area 3");
  expect(() => defineFramework({ key: "a", name, areas: ["2", "1"] })).toThrow("1 does not come after 2");
  expect(() => defineFramework({ key: "a", name, areas: ["1", "1a"] })).toThrow("1a stands beside the whole");
  expect(() => defineFramework({ key: "a", name, areas: ["one"] })).toThrow("“one” is no code");
  expect(() => defineFramework({ key: "a", name })).toThrow("it has no level");
  const owned = ["1", "2"].map((code) => ({ code, actions: "1-2" }));
  expect(() => defineFramework({ key: "a", name, objectives: owned, actionTotal: 2 })).toThrow(
    "has two objectives",
  );
  expect(() => defineFramework({ key: "a", name, objectives: owned, actionTotal: 1 })).toThrow("owns “1-2”");
  expect(() => defineFramework({ key: "a", name: { published: ["en"], en: " " }, areas: ["1"] })).toThrow(
    "name",
  );
});
