import { describe, expect, test } from "vitest";
import { cutToFit, onOneLine } from "./text.ts";

const upTo = (length: number) => async (text: string) => text.length <= length;

describe("a text cut to fit", () => {
  test("stays whole where it fits", async () => {
    expect(await cutToFit("Missing migrants", upTo(16))).toBe("Missing migrants");
  });

  test("ends after a whole word, without a comma before the mark", async () => {
    expect(await cutToFit("Missing, separated and unaccompanied", upTo(12))).toBe("Missing…");
    expect(await cutToFit("Missing, separated and unaccompanied", upTo(19))).toBe("Missing, separated…");
  });

  test("is cut within a word only where there is no other place", async () => {
    expect(await cutToFit("Donaudampfschifffahrt", upTo(10))).toBe("Donaudamp…");
    expect(await cutToFit("🙂🙂🙂", upTo(5))).toBe("🙂🙂…");
  });
});

test("a text on one line has no control character, and keeps its no-break spaces", () => {
  expect(onOneLine("a\u0000b\u001b\n\tc\u00a0:\ud800")).toBe("ab c\u00a0:");
});
