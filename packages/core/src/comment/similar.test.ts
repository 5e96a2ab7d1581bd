import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { similarWordings } from "./similar.ts";

const worded = (...texts: string[]) =>
  texts.map((proposedText, index) => ({ id: String(index), proposedText }));
const long =
  "set up a standing network of thematic focal points in every partner country of the process by next year";

describe("similar wordings", () => {
  it("are the same whatever the case, accents, spaces and punctuation", () => {
    expect(
      similarWordings(worded("Créer un réseau.", "creer  UN « réseau »", "Another wording", "")),
    ).toEqual([{ ids: ["0", "1"], share: 100 }]);
  });

  it("are nearly the same where a word or two differ, and say how nearly", () => {
    const [found] = similarWordings(worded(long, `${long} or so`, long.replace("standing", "new")));
    expect(found?.ids).toContain("1");
    expect(found?.share).toBeGreaterThanOrEqual(80);
    expect(found?.share).toBeLessThan(100);
  });

  it("are not those that share some words, nor those without any", () => {
    expect(similarWordings(worded("A network of points", "Points of a network", "", "…"))).toEqual([]);
  });

  it("holds each comment once at most, two at least in each, and every one that is the same as another", () => {
    const texts = fc.array(
      fc.constantFrom("one two three four", "One, two three four!", "five six seven", "", long),
      {
        maxLength: 30,
      },
    );
    fc.assert(
      fc.property(texts, (given) => {
        const found = similarWordings(worded(...given));
        const ids = found.flatMap((one) => one.ids);
        expect(new Set(ids).size).toBe(ids.length);
        for (const one of found) expect(one.ids.length).toBeGreaterThanOrEqual(2);
        const twins = given.filter((text) => text === long).length;
        const held = found.find((one) => one.ids.some((id) => given[Number(id)] === long));
        expect(held?.ids.length ?? 1).toBe(Math.max(1, twins));
      }),
    );
  });
});
