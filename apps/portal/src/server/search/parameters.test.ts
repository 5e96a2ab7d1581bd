import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalSearch, readSearchParameters } from "./parameters.ts";

test("a search has one spelling, and noise none", () => {
  expect(canonicalSearch("noise=1&area=3&q=%20migrants++&x=&utm=2&kind=")).toBe("q=migrants&area=3");
  expect(canonicalSearch("q=%00%01")).toBe("");
  expect(canonicalSearch("q=%ff%E0%A4")).toBe("");
  expect(canonicalSearch(`q=${"%F0%9F%98%80".repeat(2_500)}`).length).toBeLessThan(2_500);
});

test("a parameter given twice is noticed, a text given twice is one text", () => {
  expect(readSearchParameters("area=1&area=2")).toEqual({ twice: "area" });
  expect(readSearchParameters("q=a&q=b")).toEqual({ input: { q: "a b" } });
});

test("the one spelling of anything is its own", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (noise) => {
      const once = canonicalSearch(`q=${noise}`);
      expect(canonicalSearch(once)).toBe(once);
    }),
  );
});
