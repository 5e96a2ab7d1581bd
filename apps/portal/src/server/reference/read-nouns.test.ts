import { describe, expect, test } from "vitest";
import { docstringBefore, paragraphsOf } from "./docstring.ts";
import { nouns } from "./nouns.ts";

const entryOf = (slug: string, name: string) =>
  nouns.find((noun) => noun.slug === slug)?.entries.find((entry) => entry.name === name);

describe("the reference of the core", () => {
  test("has every name that each entry point exports, and no other", async () => {
    for (const name of new Set(nouns.map((noun) => noun.name))) {
      const exported = Object.keys(await import(name));
      const entries = nouns.flatMap((noun) => (noun.name === name ? noun.entries : []));
      const values = entries.filter(({ kind }) => kind !== "type").map((entry) => entry.name);
      expect([name, values.sort()]).toEqual([name, exported.sort()]);
    }
  });

  test("says of a function what it takes and gives, what its docstring says, and its example", () => {
    expect(entryOf("cap", "coverage")).toMatchObject({
      kind: "function",
      signature: expect.stringMatching(/^coverage\(references: Iterable<CapReference>, .*\): Coverage$/),
      says: expect.stringMatching(/^Coverage of the Cadiz Action Plan by any number of references/),
      example: expect.stringContaining("// → { addressed: [29], total: 29 }"),
    });
  });

  test("has a schema and its type once, and types as they are written", () => {
    expect(entryOf("meeting", "Meeting")?.kind).toBe("schema");
    expect(entryOf("cap", "CapNode")).toMatchObject({
      kind: "type",
      signature: expect.stringMatching(/^type CapNode =\s/),
    });
  });

  test("cuts between signs, whatever the letters before", () => {
    for (const { entries } of nouns)
      for (const { name, signature } of entries)
        expect(signature.replace(/^type /, "")).toMatch(new RegExp(`^${name}\\b`));
  });
});

describe("a docstring", () => {
  test("is the one right before, without its stars", () => {
    const source = "/** Other. */\nconst a = 1;\n\n/**\n * Says\n * it.\n *\n * @example f(1) // → 2\n */\n";
    expect(docstringBefore(source, source.length)).toEqual({ says: "Says\nit.", example: "f(1) // → 2" });
    expect(docstringBefore("/** Other. */\nconst a = 1;\n", 27)).toEqual({ says: "", example: null });
  });

  test("keeps the layout of what is set in", () => {
    expect(paragraphsOf("One\ntwo.\n\n  line = a\n    list = b\n\nThree.")).toEqual([
      { kind: "text", text: "One two." },
      { kind: "verbatim", text: "line = a\n  list = b" },
      { kind: "text", text: "Three." },
    ]);
  });
});
