import { describe, expect, it } from "vitest";
import { byName, partners } from "./index.ts";

const countries = partners.filter(({ kind }) => kind === "country");

describe("the partners", () => {
  it("are 57 countries, 28 African and 29 European, 2 organisations and 4 permanent observers", () => {
    expect(countries).toHaveLength(57);
    expect(countries.filter(({ continent }) => continent === "african")).toHaveLength(28);
    expect(partners.filter(({ kind }) => kind === "organisation")).toHaveLength(2);
    expect(partners.filter(({ kind }) => kind === "permanent-observer")).toHaveLength(4);
  });

  it("include two countries that observe", () => {
    expect(countries.filter(({ standing }) => standing === "observer").map(({ code }) => code)).toEqual([
      "dz",
      "ly",
    ]);
  });

  it("sort without their article, in the reader's language", () => {
    const inFrench = countries.toSorted(byName("fr")).map(({ code }) => code);
    expect(inFrench.indexOf("gm")).toBeLessThan(inFrench.indexOf("gh"));
    expect(inFrench.indexOf("ee")).toBeLessThan(inFrench.indexOf("fi"));
    expect(inFrench.indexOf("lv")).toBeLessThan(inFrench.indexOf("cz"));
    const inEnglish = countries.toSorted(byName("en")).map(({ code }) => code);
    expect(inEnglish.slice(inEnglish.indexOf("ga"), inEnglish.indexOf("ga") + 3)).toEqual(["ga", "gm", "de"]);
  });
});
