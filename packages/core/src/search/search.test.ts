import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  cutAtMarks,
  excerptOf,
  markPhrases,
  normaliseSearch,
  phrasesAlone,
  readSearch,
  SearchFacets,
  searchKeys,
} from "./index.ts";

const noise = fc.string({ unit: "binary", maxLength: 400 });
const terms = (text: string) =>
  readSearch(text).groups.map((group) =>
    group.map(({ without, term }) => `${without ? "-" : ""}${term.kind}:${term.words.join("+")}`),
  );

describe("a search", () => {
  it.each([
    ["Diasporas et Jeunes", [["word:diasporas", "word:et", "word:jeunes"]]],
    ["«\u00a0border management\u00a0» NOT police", [["phrase:border+management", "-word:police"]]],
    ["l’éducation OU santé ET -Ville", [["word:l+education"], ["word:sante", "-word:ville"]]],
    ["SAUF return", [["-word:return"]]],
    ['AND OR NOT ( ) "" * !@#', []],
    ['"unclosed phrase', [["phrase:unclosed+phrase"]]],
  ])("%j is read", (text, expected) => {
    expect(terms(text)).toEqual(expected);
  });

  it.each([
    ["Action 17", ["action-17"]],
    ["Ação 17", ["action-17"]],
    ["acción 17", ["action-17"]],
    ["الإجراء 17", ["action-17"]],
    ["O5b", ["objective-5b"]],
    ["objective 5b", ["objective-5b"]],
    ["Objectif 5", ["objective-5a", "objective-5b"]],
    ["R12", ["r12"]],
    ["c1 conclusions", ["c1"]],
    ["geneva-2023-C1", ["geneva-2023-c1"]],
    ["the-hague-2023", ["the-hague-2023"]],
    ["Action 99", []],
    ["NOT C1", []],
  ])("%j names %j", (text, keys) => {
    expect(searchKeys(readSearch(text))).toEqual(keys);
  });

  it("is read from any string, bounded, and reads the same again", () => {
    fc.assert(
      fc.property(noise, (text) => {
        const read = readSearch(text);
        expect(read.text.length).toBeLessThanOrEqual(400);
        expect(normaliseSearch(read.text)).toBe(read.text);
        expect(readSearch(read.text)).toEqual(read);
      }),
    );
    expect(readSearch("\u0000🙂".repeat(5_000)).groups).toEqual([]);
    expect(readSearch("a ".repeat(5_000)).text).toHaveLength(199);
  });
});

describe("a phrase", () => {
  const found = (text: string, search: string) =>
    markPhrases(text, phrasesAlone(readSearch(search)) ?? [])
      .filter((part) => part.found)
      .map((part) => part.text);

  it.each([
    [
      "Border management, and BORDER  Management.",
      '"border management"',
      ["Border management", "BORDER  Management"],
    ],
    ["l’éducation et la santé", '"education et" OR "la sante"', ["éducation et", "la santé"]],
    ["border managements, borders management", '"border management"', []],
    ["ends on border", '"border management"', []],
    ["a a a", '"a a"', ["a a"]],
  ])("in %j is marked where %s stands", (text, search, expected) => {
    expect(found(text, search)).toEqual(expected);
  });

  it("is sought alone only where nothing else is sought", () => {
    expect(phrasesAlone(readSearch('"border management" -police'))).toEqual([["border", "management"]]);
    for (const other of ['"border management" police', "police", "", '-"border management"'])
      expect(phrasesAlone(readSearch(other))).toBeNull();
  });

  it("is marked in any text without changing a character of it", () => {
    fc.assert(
      fc.property(
        noise,
        fc.array(fc.array(fc.string({ minLength: 1, maxLength: 3 }), { minLength: 1 })),
        (text, phrases) => {
          expect(
            markPhrases(text, phrases)
              .map((part) => part.text)
              .join(""),
          ).toBe(text);
        },
      ),
    );
  });
});

describe("narrowing", () => {
  it("takes what is well formed, known or not, and nothing else", () => {
    expect(SearchFacets.safeParse({ area: "9", meeting: "atlantis-1999" }).success).toBe(true);
    for (const wrong of [{ area: "x" }, { year: "20" }, { meeting: "A B" }, { language: "english" }])
      expect(SearchFacets.safeParse(wrong).success).toBe(false);
  });
});

describe("an excerpt", () => {
  it("marks the original text and loses none of it", () => {
    expect(cutAtMarks("l’été à Rabat", "l \ue000été\ue001 à Rabat")).toEqual([
      { text: "l’", found: false },
      { text: "été", found: true },
      { text: " à Rabat", found: false },
    ]);
    fc.assert(
      fc.property(noise, noise, (text, marked) => {
        const parts = cutAtMarks(text, marked);
        expect(parts.map((part) => part.text).join("")).toBe([...text].join(""));
        excerptOf(parts);
      }),
    );
  });
});
