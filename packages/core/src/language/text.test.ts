import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundedText, fromEnglish, normaliseText, publishedReading, readingOf, refusalsOf } from "./index.ts";

const field = boundedText({ field: "comment", limit: 20, required: true });
const refusalOf = (text: string) => {
  const read = field.safeParse(text);
  return read.success ? null : refusalsOf(read.error)[0];
};

describe("a bounded text", () => {
  it("is normalised: NFC, line ends, outer spaces", () => {
    expect(field.parse("  e\u0301te\u0301\r\nune\rdeux\u000b ")).toBe("été\nune\ndeux");
  });

  it.each([
    ["", "text.required"],
    [" \n", "text.required"],
    ["\u200e \u200f", "text.required"],
    ["x".repeat(21), "text.too-long"],
    ["x".repeat(1_000_000), "text.too-long"],
    ["a\u202Eb", "text.forbidden-character"],
    ["a\u0000b", "text.forbidden-character"],
    ["a\u001bb", "text.forbidden-character"],
    ["a\ud800b", "text.forbidden-character"],
  ])("refuses %j with %s", (text, code) => {
    expect(refusalOf(text)).toMatchObject({ code, field: "comment" });
  });

  it("keeps the marks that bilingual text needs", () => {
    expect(refusalOf("a\u200eb\u200fc\u061cd\te")).toBeNull();
  });

  it("is stable: normalising twice changes nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(normaliseText(normaliseText(text))).toBe(normaliseText(text));
      }),
    );
  });
});

describe("an official text", () => {
  const text = fromEnglish("Engaging diasporas", "Mobilisation des diasporas");
  it("is read in the reader's language, translations marked, the published one always at hand", () => {
    expect(readingOf(text, "fr")).toEqual({
      text: "Mobilisation des diasporas",
      language: "fr",
      standing: "unofficial-translation",
    });
    expect(publishedReading(text, "fr")).toEqual({
      text: "Engaging diasporas",
      language: "en",
      standing: "published",
    });
    expect(readingOf({ published: ["en"], en: "Only" }, "fr").language).toBe("en");
  });
});
