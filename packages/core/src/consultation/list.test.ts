import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readOutcomeReference } from "../outcome/outcome.ts";
import { demonstrationDelegations, partners } from "../partner/index.ts";
import {
  addTexts,
  arrangeTexts,
  audienceGroupOf,
  audienceGroups,
  audienceOf,
  GroupChoice,
  groupChoiceOf,
  type ListedText,
  slugFor,
  textsAtMost,
} from "./index.ts";

const text = (number: number): ListedText => ({
  reference: `geneva-2023-R${number}`,
  label: `R${number}`,
  text: { published: ["en"], en: `${number}` },
});
const list = (length: number) => Array.from({ length }, (_, index) => text(index + 1));
const labels = (texts: readonly ListedText[]) => texts.map(({ label }) => label).join(" ");

describe("the order of a list", () => {
  it("moves a text to the place that is written beside it", () => {
    const move = (number: number, place: number | null) =>
      labels(arrangeTexts(list(4), [{ reference: text(number).reference, place }]));
    expect(move(4, 2)).toBe("R1 R4 R2 R3");
    expect(move(1, 3)).toBe("R2 R3 R1 R4");
    expect(move(2, 99)).toBe("R1 R3 R4 R2");
    expect(move(3, 0)).toBe("R3 R1 R2 R4");
    expect(move(2, null)).toBe("R1 R3 R4");
  });

  it("loses and doubles nothing but what is taken out", () => {
    const places = fc.array(
      fc.record({
        number: fc.integer({ min: 1, max: 12 }),
        place: fc.option(fc.integer({ min: 0, max: 15 })),
      }),
    );
    fc.assert(
      fc.property(places, (given) => {
        const wishes = given.map(({ number, place }) => ({ reference: text(number).reference, place }));
        const last = new Map(wishes.map(({ reference, place }) => [reference, place]));
        const arranged = arrangeTexts(list(10), wishes);
        const kept = list(10).filter(({ reference }) => last.get(reference) !== null);
        expect(new Set(arranged)).toEqual(new Set(kept));
        expect(arranged.length).toBe(kept.length);
      }),
    );
  });

  it("takes each text once, and no more than anybody answers one by one", () => {
    expect(addTexts(list(2), list(3))).toMatchObject({ ok: true, value: { added: 1 } });
    expect(addTexts(list(textsAtMost), [text(501)])).toMatchObject({
      refusals: [{ code: "preparation.too-many-texts", limit: 500 }],
    });
  });
});

describe("an audience", () => {
  const everybody = [
    ...partners.map(({ code: id, kind, standing }) => ({ id: id as string, kind, standing })),
    ...demonstrationDelegations,
  ];

  it("by group is all partner countries, all organisations, or all observers", () => {
    const all = (group: (typeof audienceGroups)[number]) =>
      audienceOf(everybody, { groups: { [group]: "all" }, chosen: [] }).length;
    expect(audienceGroups.map(all)).toEqual([55, 2, 6, 2, 1]);
  });

  it("has an observer in it only where observers are invited, and nobody who was not chosen", () => {
    const choice = fc.constantFrom(...GroupChoice.options);
    const groups = fc.record(Object.fromEntries(audienceGroups.map((group) => [group, choice])));
    const chosen = fc.subarray(everybody.map(({ id }) => id));
    fc.assert(
      fc.property(groups, chosen, (groups, chosen) => {
        const invited = new Set(audienceOf(everybody, { groups, chosen }));
        for (const delegation of everybody) {
          const wish = groups[audienceGroupOf(delegation)];
          const may = wish === "all" || (wish === "chosen" && chosen.includes(delegation.id));
          expect(invited.has(delegation.id)).toBe(may);
          if (delegation.standing === "observer" && invited.has(delegation.id))
            expect(["observers", "demonstration-observers"]).toContain(audienceGroupOf(delegation));
        }
      }),
    );
  });

  it("is read back as it was chosen", () => {
    const group = everybody.filter((one) => audienceGroupOf(one) === "partner-organisations");
    expect(groupChoiceOf(group, new Set(["eu", "ecowas"]))).toBe("all");
    expect(groupChoiceOf(group, new Set(["eu"]))).toBe("chosen");
    expect(groupChoiceOf(group, new Set(["ma"]))).toBe("none");
  });
});

describe("a consultation's name in addresses", () => {
  it.each([
    ["Results of Geneva & Genève: 2023–2024", [], "results-of-geneva-geneve-2023-2024"],
    ["Results", ["results", "results-2"], "results-3"],
    ["A new one", [], "a-new-one"],
  ])("%j beside %j is %s", (title, taken, slug) => {
    expect(slugFor(title, taken)).toEqual({ ok: true, value: slug });
  });

  it("is none for a reserved word or a title without letters", () => {
    expect(slugFor("New", [])).toMatchObject({ refusals: [{ code: "preparation.title-reserved" }] });
    for (const title of ["", "…", "استشارة"])
      expect(slugFor(title, [])).toMatchObject({ refusals: [{ code: "text.required", field: "titleEn" }] });
  });

  it("is an address, taken by nobody, and as an import's name never a reference of the record", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.array(fc.string()), (title, taken) => {
        const named = slugFor(title, taken);
        if (!named.ok) return;
        expect(named.value).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(named.value.length).toBeLessThan(70);
        expect(taken).not.toContain(named.value);
        expect(readOutcomeReference(`${named.value}-text-R1`)).toBeNull();
      }),
    );
  });
});
