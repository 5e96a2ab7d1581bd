import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as cap from "../cap/index.ts";
import { globalCompactObjectives } from "../crosswalk/index.ts";
import { locales } from "../language/locale.ts";
import { cadiz, defineFramework, type Framework, globalCompact, marrakesh, type Reference } from "./index.ts";

/** Halves at the edge and inside, gaps, a name that needs care, every level known in part. */
const awkward = defineFramework({
  key: "awkward",
  name: { published: ["en"], en: "A+ (Plan)", ar: "خطة" },
  abbreviation: "A|P",
  areas: ["1a", "1b", "4"],
  objectives: [{ code: "1a", area: "1b", actions: "1, 3" }, "1b", { code: "7", area: "4" }, "9a", "9b", "9c"],
  actionTotal: 200,
});

const fixture = (name: string) =>
  readFileSync(new URL(`fixtures/${name}.txt`, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t") as [key: string, line: string, expected: string]);

const codes = (list = "") => (list.trim() === "" ? [] : list.trim().split(","));

/** Any reference that a framework allows: one that names something, and contradicts no known parent. */
const referencesTo = <Key extends string, Area extends string, Objective extends string>({
  key,
  areas,
  objectives,
  actions,
  parse,
  format,
}: Framework<Key, Area, Objective>): fc.Arbitrary<Reference<Key, Area, Objective>> =>
  fc
    .record({
      framework: fc.constant(key),
      areas: fc.subarray(areas.map(({ code }) => code)),
      objectives: fc.subarray(objectives.map(({ code }) => code)),
      actions: fc.subarray(actions.map(({ number }) => number)),
    })
    .filter(({ areas, objectives, actions }) => areas.length + objectives.length + actions.length > 0)
    .filter((reference) => {
      const read = parse(format(reference));
      return read.ok || read.refusals[0].code !== "framework.contradiction";
    });

const keepsItsWord = <Key extends string, Area extends string, Objective extends string>(
  framework: Framework<Key, Area, Objective>,
) => {
  const { key, parse, format, coverage, addressedBy } = framework;
  const references = referencesTo(framework);

  describe(`the framework ${key}`, () => {
    it.each(fixture("valid").filter(([of]) => of === key))("%s reads %j", (_, line, expected) => {
      const [areas, objectives, actions] = expected.split(";").map(codes);
      expect(parse(line)).toEqual({
        ok: true,
        value: { framework: key, areas, objectives, actions: actions?.map(Number) },
      });
    });

    it.each(fixture("invalid").filter(([of]) => of === key))("%s refuses %j", (_, line, code) => {
      expect(parse(line)).toMatchObject({ ok: false, refusals: [{ code }] });
    });

    it("gets each reference back from its line, in every form", () => {
      fc.assert(
        fc.property(references, fc.constantFrom(...locales, "code" as const), (reference, form) => {
          expect(parse(format(reference, form))).toEqual({ ok: true, value: reference });
        }),
      );
    });

    it("answers any string without throwing, after its name as well", () => {
      const text = fc.oneof(fc.string({ unit: "binary" }), fc.stringMatching(/^[|AaOoct0-9 ,-]*$/));
      fc.assert(
        fc.property(text, fc.constantFrom("", ...Object.values(framework.name).map(String)), (line, name) => {
          expect(parse(line)).toHaveProperty("ok");
          expect(parse(`${name} | ${line}`)).toHaveProperty("ok");
        }),
      );
    });

    it("never covers less when a reference is added, and covers the same in any order", () => {
      fc.assert(
        fc.property(fc.array(references, { maxLength: 5 }), references, (some, another) => {
          const [before, after] = [coverage(some), coverage([...some, another])];
          if (!before.ok || !after.ok) throw new Error("its own references are refused");
          for (const level of ["areas", "objectives", "actions"] as const) {
            const { addressed, total } = after.value[level];
            expect(addressed).toEqual(expect.arrayContaining<unknown>(before.value[level].addressed));
            expect(addressed.length).toBeLessThanOrEqual(total);
          }
          expect(coverage([another, ...some])).toEqual(after);
        }),
      );
    });

    it("climbs once: what is addressed addresses nothing more", () => {
      fc.assert(
        fc.property(references, (reference) => {
          expect(addressedBy(addressedBy(reference))).toEqual(addressedBy(reference));
        }),
      );
    });
  });
};

keepsItsWord(marrakesh);
keepsItsWord(globalCompact);
keepsItsWord(cadiz);
keepsItsWord(awkward);

describe("what is known of each framework", () => {
  it("is of the Marrakesh Action Plan its shape alone", () => {
    const { areas, objectives, actions } = marrakesh;
    expect([areas.length, objectives.length, actions.length]).toEqual([5, 10, 23]);
    expect([...areas, ...objectives].every(({ title }) => title === null)).toBe(true);
    expect(objectives.every(({ area }) => area === null)).toBe(true);
    expect(actions.every(({ objective }) => objective === null)).toBe(true);
    const read = marrakesh.parse("Marrakesh Action Plan | Action 16");
    expect(read.ok && marrakesh.coverage([read.value])).toEqual({
      ok: true,
      value: {
        areas: { addressed: [], total: 5 },
        objectives: { addressed: [], total: 10 },
        actions: { addressed: [16], total: 23 },
      },
    });
  });

  it("is of the Global Compact one level, under the titles that the crosswalk uses", () => {
    const { areas, objectives, actions } = globalCompact;
    expect([areas.length, objectives.length, actions.length]).toEqual([0, 23, 0]);
    expect(objectives.map(({ title }) => title)).toEqual(globalCompactObjectives.map(({ title }) => title));
  });

  it("is of Cadiz what `/cap` knows: both read, climb and cover alike", () => {
    expect(cadiz.actions).toEqual(cap.actions.map(({ number, objective }) => ({ number, objective })));
    fc.assert(
      fc.property(fc.array(referencesTo(cadiz), { maxLength: 4 }), (references) => {
        expect(cadiz.coverage(references)).toEqual({ ok: true, value: cap.coverage(references) });
        for (const { framework, ...named } of references) {
          expect(cap.parseCapReference(cadiz.format({ framework, ...named }))).toEqual({
            ok: true,
            value: named,
          });
          expect(cadiz.addressedBy({ framework, ...named })).toEqual({
            framework,
            ...cap.addressedBy(named),
          });
        }
      }),
    );
  });
});
