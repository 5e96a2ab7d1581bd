import { describe, expect, it } from "vitest";
import { findPackaged } from "./packaged.ts";

const subjects = (words: string, locale: "en" | "fr" = "en") =>
  findPackaged(words, locale).hits.map(({ subject }) => subject);

describe("the search of the packaged record", () => {
  it("wants every word, whatever its accents, case and number", () => {
    expect(subjects("missing persons")).toContain("geneva-2023-C1");
    expect(subjects("MISSING person")).toEqual(subjects("missing persons"));
    expect(subjects("séparation famille", "fr")).toContain("geneva-2023");
    expect(subjects("missing unicorns")).toEqual([]);
  });

  it("knows phrases, either, and without", () => {
    expect(subjects('"border management"')[0]).toBe("marrakesh-2023");
    expect(subjects('"management border"')).toEqual([]);
    expect(subjects("unicorns OR yaounde")).toContain("yaounde-2023");
    const without = subjects("migrants NOT missing");
    expect(without.length).toBeGreaterThan(0);
    expect(without).not.toContain("geneva-2023-T2");
  });

  it("puts what a reference names first, then what addresses it", () => {
    expect(subjects("Action 17")[0]).toBe("action-17");
    expect(subjects("Action 17")).toContain("geneva-2023-C1");
    expect(subjects("geneva-2023-C1")).toEqual(["geneva-2023-C1"]);
    expect(subjects("C1")).toEqual(["geneva-2023-C1"]);
  });

  it("takes anything and finds nothing in noise", () => {
    for (const noise of ["!@#", "*", "AND", '"', "x".repeat(10_000), ""]) expect(subjects(noise)).toEqual([]);
  });
});
