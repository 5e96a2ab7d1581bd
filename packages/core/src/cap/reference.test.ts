import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { locales } from "../language/locale.ts";
import {
  actionTotal,
  areaCodes,
  type CapReference,
  compareCapReferences,
  coverage,
  formatCapReference,
  objectiveCodes,
  parseCapReference,
} from "./index.ts";

const fixture = (name: string) =>
  readFileSync(new URL(`fixtures/${name}.txt`, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t") as [string, string]);

const codes = (list: string) => (list.trim() === "" ? [] : list.trim().split(","));

/** Any reference that Cadiz allows: named at random, kept when the parser's own parents agree. */
export const references: fc.Arbitrary<CapReference> = fc
  .record({
    areas: fc.subarray([...areaCodes]),
    objectives: fc.subarray([...objectiveCodes]),
    actions: fc.subarray(Array.from({ length: actionTotal }, (_, index) => index + 1)),
  })
  .filter((reference) => Object.values(reference).some((level) => level.length > 0))
  .filter((reference) => parseCapReference(formatCapReference(reference)).ok);

describe("a CAP line", () => {
  it.each(fixture("valid"))("reads %j", (line, expected) => {
    const [areas = "", objectives = "", actions = ""] = expected.split(";");
    expect(parseCapReference(line)).toEqual({
      ok: true,
      value: { areas: codes(areas), objectives: codes(objectives), actions: codes(actions).map(Number) },
    });
  });

  it.each(fixture("invalid"))("refuses %j", (line, code) => {
    expect(parseCapReference(line)).toMatchObject({ ok: false, refusals: [{ code }] });
  });

  it("refuses nothing at all, and far too much", () => {
    expect(parseCapReference(" \n")).toMatchObject({ refusals: [{ code: "cap.empty" }] });
    expect(parseCapReference("Action 1,".repeat(100_000))).toMatchObject({
      refusals: [{ code: "cap.too-long" }],
    });
  });

  it("comes back from its printed form unchanged, in every form", () => {
    fc.assert(
      fc.property(references, fc.constantFrom(...locales, "code" as const), (reference, form) => {
        expect(parseCapReference(formatCapReference(reference, form))).toEqual({
          ok: true,
          value: reference,
        });
      }),
    );
  });

  it("answers any string without throwing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (line) => {
        expect(parseCapReference(line)).toHaveProperty("ok");
      }),
    );
  });

  it("is refused for the plan that it names, whatever else it says", () => {
    const names = fc.constantFrom("Marrakech", "مراكش", "2018", "JVAP", "GCM");
    const around = fc.constantFrom(" | ", " and ", ", ", ": ", " ");
    fc.assert(
      fc.property(references, names, around, (reference, name, between) => {
        const line = formatCapReference(reference);
        for (const both of [`${name}${between}${line}`, `${line}${between}${name}`])
          expect(parseCapReference(both)).toMatchObject({ refusals: [{ code: "cap.other-plan" }] });
      }),
    );
  });

  it("prints 5a and 5b, never a bare 5", () => {
    const reference = parseCapReference("Objectives 4-6");
    expect(reference.ok && formatCapReference(reference.value)).toBe("Objectives 4, 5a, 5b, 6");
  });

  it("sorts as the plan runs", () => {
    const lines = ["Action 29", "Objective 5b", "Action 17", "Area 1", "Objective 1", "Action 24"];
    const sorted = lines
      .map((line) => parseCapReference(line))
      .flatMap((read) => (read.ok ? [read.value] : []))
      .toSorted(compareCapReferences)
      .map((reference) => formatCapReference(reference));
    expect(sorted).toEqual(["Area 1", "Objective 1", "Objective 5b", "Action 17", "Action 29", "Action 24"]);
  });
});

describe("coverage", () => {
  it("climbs and never descends", () => {
    expect(coverage([{ areas: [], objectives: ["3"], actions: [] }])).toEqual({
      areas: { addressed: ["2"], total: 5 },
      objectives: { addressed: ["3"], total: 10 },
      actions: { addressed: [], total: 29 },
    });
  });

  it("counts 5a and 5b as one of ten", () => {
    expect(coverage([{ areas: [], objectives: ["5a", "5b"], actions: [] }]).objectives.addressed).toEqual([
      "5",
    ]);
  });

  it("never shrinks when a meeting is added", () => {
    fc.assert(
      fc.property(fc.array(references), references, (some, another) => {
        const [before, after] = [coverage(some), coverage([...some, another])];
        for (const level of ["areas", "objectives", "actions"] as const)
          expect(after[level].addressed).toEqual(expect.arrayContaining<unknown>(before[level].addressed));
      }),
    );
  });
});
