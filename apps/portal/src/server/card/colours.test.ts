import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { colours } from "./colours.ts";

/** OKLCH to sRGB (Ottosson 2020), within the gamut. */
const hexOf = ([lightness = 0, chroma = 0, hue = 0]: number[]): string => {
  const [a, b] = [chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180)];
  const [l = 0, m = 0, s = 0] = [
    lightness + 0.3963377774 * a + 0.2158037573 * b,
    lightness - 0.1055613458 * a - 0.0638541728 * b,
    lightness - 0.0894841775 * a - 1.291485548 * b,
  ].map((root) => root ** 3);
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  const channel = (value: number) =>
    value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055;
  const bytes = linear.map((value) => Math.round(255 * Math.min(1, Math.max(0, channel(value)))));
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
};

test("the colours of a card are the light tokens of the pages", () => {
  const tokens = readFileSync(new URL("../../app/styles/tokens.css", import.meta.url), "utf8");
  const found = Object.keys(colours).map((name) => {
    const [, value = ""] = new RegExp(`--${name}: light-dark\\(oklch\\(([^)]+)\\)`).exec(tokens) ?? [];
    return [name, hexOf(value.split(" ").map(Number))];
  });
  expect(Object.fromEntries(found)).toEqual(colours);
});
