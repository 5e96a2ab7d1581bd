import { describe, expect, test } from "vitest";
import { readAsked } from "./asked.ts";

const nothing = { chairmanship: null, lang: null, src: null };

describe("what the attributes ask for", () => {
  test("is, without any, every Chairmanship in English from the module itself", () => {
    expect(readAsked(nothing)).toEqual({ chairmanship: "", locale: "en", portal: null });
  });

  test("is in the language of a regional tag, and in English for one that is not offered", () => {
    expect(readAsked({ ...nothing, lang: "fr-SN" }).locale).toBe("fr");
    expect(readAsked({ ...nothing, lang: "ja" }).locale).toBe("en");
  });

  test("is asked of the origin of an address, whatever follows it", () => {
    expect(readAsked({ ...nothing, src: " https://portal.example/en/cap?x " }).portal).toBe(
      "https://portal.example",
    );
  });

  test("is never asked of what is no address of a site", () => {
    for (const src of ["portal.example", "javascript:alert(1)", "file:///etc", "//"])
      expect(readAsked({ ...nothing, src }).portal).toBe("");
  });
});
