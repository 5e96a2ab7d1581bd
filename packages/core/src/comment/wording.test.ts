import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sameWording, wordDiff } from "./index.ts";

const textOf = (parts: ReturnType<typeof wordDiff>, but: "removed" | "added") =>
  parts
    .filter(({ kind }) => kind !== but)
    .map(({ text }) => text)
    .join("");

const words = fc
  .array(fc.constantFrom("network", "of", "focal", "points", " ", ", ", "\n", "l’État", "é", "🙂"))
  .map((list) => list.join(""));

describe("the word diff", () => {
  it("shows a replaced word between what stays", () => {
    expect(
      wordDiff("Set up a network of focal points.", "Set up a standing network of focal points."),
    ).toEqual([
      { kind: "equal", text: "Set up a " },
      { kind: "added", text: "standing " },
      { kind: "equal", text: "network of focal points." },
    ]);
  });

  it("gives both texts back, whatever they are", () => {
    fc.assert(
      fc.property(fc.oneof(words, fc.string({ unit: "grapheme" })), words, (before, after) => {
        const parts = wordDiff(before, after);
        expect(textOf(parts, "added")).toBe(before);
        expect(textOf(parts, "removed")).toBe(after);
      }),
    );
  });

  it("finds no difference between equal texts", () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(wordDiff(text, text).every(({ kind }) => kind === "equal")).toBe(true);
      }),
    );
  });

  it("gives way on two long texts that share nothing, instead of stalling", () => {
    const [before, after] = ["a ".repeat(5_000), "b ".repeat(5_000)];
    expect(textOf(wordDiff(before, after), "added")).toBe(before);
  });

  it("takes white space and apostrophes for no change", () => {
    expect(sameWording("l’État  hôte ", "l'État hôte")).toBe(true);
    expect(sameWording("network", "networks")).toBe(false);
  });
});
