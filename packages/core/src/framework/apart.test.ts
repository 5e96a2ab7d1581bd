import { describe, expect, it } from "vitest";
import { addressedBy, coverage, formatCapReference, parseCapReference } from "../cap/index.ts";
import { accept, type Result } from "../refusal.ts";
import { refusalSentence } from "../refusal-sentences/index.ts";
import { cadiz, defineFramework, globalCompact, marrakesh, type ReferenceTo } from "./index.ts";

const accepted = <Value>(result: Result<Value>): Value => {
  if (!result.ok) throw new Error(result.refusals[0].code);
  return result.value;
};

const there = accepted(marrakesh.parse("Marrakesh Action Plan | Action 16"));
const here = accepted(cadiz.parse("CAP | Action 16"));
const untagged = accepted(parseCapReference("Action 16"));

describe("Action 16 of Marrakesh is not Action 16 of Cadiz", () => {
  it("for the compiler", () => {
    // Never run: each line has to be an error of its own.
    const _refused = () => [
      // @ts-expect-error Cadiz does not count what Marrakesh numbered
      coverage([there]),
      // @ts-expect-error nor climb from it
      addressedBy(there),
      // @ts-expect-error nor print it as its own
      formatCapReference(there),
      // @ts-expect-error a framework counts its own references
      cadiz.coverage([there]),
      // @ts-expect-error in either direction
      marrakesh.coverage([here]),
      // @ts-expect-error a list that mixes them is no list of either
      marrakesh.coverage([there, here]),
      // @ts-expect-error a Cadiz reference without its name is none of another framework
      marrakesh.coverage([untagged]),
      // @ts-expect-error nor is it written under another name
      marrakesh.format(here),
      // @ts-expect-error frameworks of one level are no exception
      globalCompact.coverage([there]),
    ];
    const references: ReferenceTo<typeof marrakesh>[] = [there];
    expect(marrakesh.coverage(references).ok).toBe(true);
    expect(coverage([here, untagged]).actions.addressed).toEqual([16]);
  });

  it("even where another framework has the very same codes", () => {
    const twin = defineFramework({
      key: "twin",
      name: { published: ["en"], en: "Twin" },
      areas: ["1"],
      objectives: ["1"],
      actionTotal: 2,
    });
    const reference = accepted(twin.parse("Twin | Area 1 | Objective 1 | Action 2"));
    // @ts-expect-error the codes fit Cadiz, the framework does not
    const _refused = () => coverage([reference]);
    expect(reference.framework).toBe("twin");
  });

  it("in a list that comes from a file, which is refused as a value", () => {
    const held = JSON.parse(JSON.stringify([there, here]));
    const refusal = { code: "framework.mixed", plan: "Marrakesh Action Plan", part: "cadiz-2023-2027" };
    expect(marrakesh.coverage(held)).toEqual({ ok: false, refusals: [refusal] });
    expect(cadiz.coverage(held)).toMatchObject({ refusals: [{ part: "marrakesh-2018" }] });
    expect(globalCompact.coverage(held)).toMatchObject({ refusals: [{ code: "framework.mixed" }] });
    expect(marrakesh.coverage(JSON.parse(JSON.stringify([untagged])))).toMatchObject({
      refusals: [{ code: "framework.mixed", part: "?" }],
    });
    expect(marrakesh.coverage([]).ok).toBe(true);
  });

  it("in a line, whichever plan reads it", () => {
    const line = marrakesh.format(there);
    expect(parseCapReference(line)).toMatchObject({ refusals: [{ code: "cap.other-plan" }] });
    expect(cadiz.parse(line)).toMatchObject({ refusals: [{ code: "framework.not-named" }] });
    expect(marrakesh.parse(formatCapReference(untagged))).toMatchObject({
      refusals: [{ code: "framework.not-named" }],
    });
    expect(marrakesh.parse(line)).toEqual(accept(there));
  });
});

it("says a refusal in the reader's words, under the framework's own name", () => {
  const refused = globalCompact.parse("GCM | Area 3");
  const sentence = refused.ok ? "" : refusalSentence(refused.refusals[0], "fr");
  expect(sentence).toBe("« Global Compact for Migration » ne contient pas « Domaine 3 ».");
});
