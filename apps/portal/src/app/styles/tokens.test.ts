import { readFileSync } from "node:fs";
import { roseColours } from "@rabat/widget/rose";
import { expect, test } from "vitest";

test("the rose on another site has the colours of the pages, light and dark", () => {
  const tokens = readFileSync(new URL("tokens.css", import.meta.url), "utf8");
  for (const name of Object.keys(roseColours.light) as (keyof typeof roseColours.light)[])
    expect(tokens).toContain(`--${name}: light-dark(${roseColours.light[name]}, ${roseColours.dark[name]});`);
});
