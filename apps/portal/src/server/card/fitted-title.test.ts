import type { Locale } from "@rabat/core/language";
import { describe, expect, test } from "vitest";
import { fittedTitle } from "./fitted-title.ts";
import { column, titleSizes } from "./layout.ts";
import { openRenderer } from "./renderer.ts";

const renderer = await openRenderer();

const fitted = async (title: string, titleLanguage: Locale = "en") => {
  const { node } = await fittedTitle(renderer, { title, titleLanguage, language: "en" });
  const { width, height } = await renderer.measure(node, { width: column });
  const size = titleSizes.find((candidate) => candidate.size === node.style?.fontSize);
  if (size === undefined) throw new Error("a size of its own");
  return {
    text: node.text,
    width,
    size,
    lines: Math.round(height / (size.size * Number(node.style?.lineHeight))),
  };
};

describe("the title of a card", () => {
  test("stands large where it is short", async () => {
    expect(await fitted("Meetings")).toMatchObject({ text: "Meetings", size: titleSizes[0], lines: 1 });
  });

  test("is made smaller before it is cut, and cut after a word", async () => {
    const sentence = "Search for missing migrants, identify them and help their families";
    const middle = await fitted(sentence);
    expect(middle.text).toBe(sentence);
    expect(middle.size.size).toBeLessThan(titleSizes[0].size);
    const long = await fitted(`${sentence}; `.repeat(9));
    expect(long.size).toBe(titleSizes.at(-1));
    expect(long.lines).toBe(long.size.lines);
    expect(long.text).toMatch(/[a-z]…$/);
    expect(sentence.split(/\W+/)).toContain(long.text.split(/\W+/).findLast(Boolean));
  });

  test.each<[string, string, Locale]>([
    ["Arabic", "البحث عن المهاجرين المفقودين وتحديد هويتهم ومساعدة أسرهم ".repeat(9), "ar"],
    ["one endless word", "x".repeat(2000), "en"],
    ["markup and control characters", `<script>&"'</svg>\u0000\u001b\u202e `.repeat(40), "en"],
  ])("never needs more lines than it may have: %s", async (_, title, language) => {
    const { text, width, lines, size } = await fitted(title, language);
    expect(lines).toBeLessThanOrEqual(size.lines);
    expect(width).toBeLessThanOrEqual(column);
    expect(text).toMatch(/…$/);
    expect(text).not.toMatch(/\p{Cc}/u);
  });
});
