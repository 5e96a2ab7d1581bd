import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asksForRows, matrixEntries, readMatrixView } from "./matrix-filter.ts";

const codeOf = (given: Parameters<typeof readMatrixView>[0]) => {
  const read = readMatrixView(given);
  return read.ok ? null : read.refusals[0];
};

describe("the address of a view", () => {
  it("leaves out what a form left blank and what is not ours", () => {
    expect(readMatrixView({ by: "delegation", type: "", held: "x", position: "support" })).toEqual({
      ok: true,
      value: { by: "delegation", position: "support", page: 1 },
    });
  });

  it.each([
    ["position", "against"],
    ["type", "constructor"],
    ["action", "30"],
    ["action", "0"],
    ["page", "0"],
    ["page", "1e3"],
    ["page", "-1"],
    ["row", "1"],
    ["late", "no"],
    ["disposition", "draft"],
    ["by", "vote"],
    ["delegation", "x".repeat(101)],
    ["group", "' or true --"],
  ])("refuses %s=%s with the name of the part", (field, value) => {
    expect(codeOf({ [field]: value })).toEqual({ code: "input.invalid", field });
  });

  it("refuses a part that is given twice, and never throws", () => {
    expect(codeOf({ type: ["general", "editorial"] })).toEqual({ code: "input.invalid", field: "type" });
    const anything = fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.array(fc.string())));
    fc.assert(fc.property(anything, (given) => typeof readMatrixView(given).ok === "boolean"));
  });

  it("written and read again is the same view", () => {
    const view = fc.record(
      {
        by: fc.constantFrom("paragraph", "delegation"),
        paragraph: fc.constantFrom("whole", "geneva-2023-C1"),
        action: fc.integer({ min: 1, max: 29 }).map(String),
        type: fc.constantFrom("general", "editorial"),
        disposition: fc.constantFrom("unanswered", "noted"),
        late: fc.constant("yes"),
        page: fc.integer({ min: 1, max: 999_999 }).map(String),
        row: fc.uuid({ version: 4 }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(view, (given) => {
        const read = readMatrixView(given);
        if (!read.ok) throw new Error(read.refusals[0].code);
        expect(readMatrixView(Object.fromEntries(matrixEntries(read.value)))).toEqual(read);
      }),
    );
  });

  it("asks for rows as soon as it says anything of them; a page alone is the overview's", () => {
    expect([{}, { page: "2" }, { held: "x" }].map(asksForRows)).toEqual([false, false, false]);
    expect([{ by: "paragraph" }, { late: "" }, { row: "x" }].map(asksForRows)).toEqual([true, true, true]);
  });
});
