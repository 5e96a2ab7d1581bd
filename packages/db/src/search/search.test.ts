import { visitor } from "@rabat/core/partner";
import { readSearch, type SearchFacets } from "@rabat/core/search";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asActor } from "../as-actor.ts";
import { openTestDatabase, type TestDatabase } from "../testing.ts";
import { findEntries } from "./queries.ts";
import { insertEntries, refreshSearch } from "./refresh.ts";
import { suggestSearch } from "./suggest.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.drop());

const find = (text: string, facets: SearchFacets = {}, locale: "en" | "fr" = "en", page = 1) =>
  asActor(database.db, visitor, (tx) =>
    findEntries(tx, { query: readSearch(text), facets, locale, page, pageSize: 20 }),
  );
const subjects = async (text: string, facets: SearchFacets = {}, locale: "en" | "fr" = "en") =>
  (await find(text, facets, locale)).hits.map(({ subject }) => subject);

describe("search", () => {
  it("knows plurals in both languages and ignores accents and case", async () => {
    expect(await subjects("recommendation")).toEqual(await subjects("RECOMMENDATIONS"));
    for (const [one, many] of [
      ["migrant", "migrants"],
      ["réfugié", "REFUGIES"],
      ["famille", "familles"],
    ] as const) {
      const found = (await subjects(one, {}, "fr")).toSorted();
      expect(found.length).toBeGreaterThan(0);
      expect((await subjects(many, {}, "fr")).toSorted()).toEqual(found);
    }
  });

  it.each([
    ["Action 17", "action-17"],
    ["O5b", "objective-5b"],
    ["Objectif 5b", "objective-5b"],
    ["geneva-2023-c1", "geneva-2023-C1"],
    ["the-hague-2023", "the-hague-2023"],
  ])("puts what %j names first", async (text, subject) => {
    expect((await subjects(text))[0]).toBe(subject);
  });

  it("lists every meeting's C1, and what addresses an action beside the action", async () => {
    expect(await subjects("C1")).toContain("geneva-2023-C1");
    expect(await subjects("Action 17")).toContain("geneva-2023");
  });

  it("joins, excludes and keeps phrases together", async () => {
    const border = await subjects("border management");
    expect(border).toContain("marrakesh-2023");
    expect(await subjects('"management border"')).toEqual([]);
    expect(await subjects("border NOT management")).not.toContain("marrakesh-2023");
    expect(await subjects("zzzz OR border")).toContain("marrakesh-2023");
  });

  it("narrows and counts", async () => {
    const { hits, counts, total } = await find("", { kind: "meeting", year: "2023" });
    expect(hits.every(({ kind }) => kind === "meeting")).toBe(true);
    expect(counts["kind:meeting"]).toBe(total);
    expect(counts["language:fr"]).toBe(total);
    expect(await subjects("", { meeting: "atlantis" })).toEqual([]);
  });

  it("marks what it found in the text as it stands", async () => {
    const { hits } = await find("familles", {}, "fr");
    const found = hits.flatMap(({ title }) => title).filter((part) => part.found);
    expect(found[0]?.text).toMatch(/^famill?es?$/i);
  });

  it("finds nothing past the end, and in noise", async () => {
    expect((await find("migration", {}, "en", 999)).hits).toEqual([]);
    for (const noise of [
      "",
      "!@#",
      "*",
      "AND",
      '"',
      "\u0000",
      "🙂".repeat(2_000),
      "½ ﷺ №",
      "'':*&|!()",
      "\\",
    ])
      await find(noise);
    await find("NOT migration");
    await find(Array.from({ length: 100 }, (_, n) => n).join(" OR "));
  });

  it("knows the nearest word", async () => {
    expect(await asActor(database.db, visitor, (tx) => suggestSearch(tx, readSearch("migrnts")))).toBe(
      "migrants",
    );
    expect(await asActor(database.db, visitor, (tx) => suggestSearch(tx, readSearch("zzzz")))).toBeNull();
  });

  it("reads far entries too, near ones first, and says where it stopped counting", async () => {
    const made = (number: number, title: string) => ({
      kind: "recommendation" as const,
      subject: `made-${number}`,
      language: "en" as const,
      unofficial: false,
      title,
      body: "",
      facets: ["kind:recommendation"],
      keys: [],
    });
    const many = Array.from({ length: 320 }, (_, number) => made(number, `Lighthouse ${number}`));
    await database.owner.transaction(async (tx) => {
      await insertEntries(tx, many, 1_000_000);
      await insertEntries(tx, [made(900, "Lighthouse keepers rest in the lighthouse")], 5_000);
      await insertEntries(tx, [made(901, "Keepers of the lighthouse rest: lighthouse, lighthouse")], 1e9);
    });
    const { hits, total, beyond } = await find("lighthouse keepers");
    expect([hits.length, total, beyond]).toEqual([2, 2, false]);
    expect(await subjects('"lighthouse keepers"')).toEqual(["made-900"]);
    expect(await subjects('rest "the lighthouse" NOT "lighthouse keepers"')).toEqual(["made-901"]);
    expect((await subjects('"of the lighthouse" OR "keepers rest"')).toSorted()).toEqual([
      "made-900",
      "made-901",
    ]);
    expect(await subjects('keepers NOT "lighthouse keepers"')).toEqual(["made-901"]);
    const all = await find("lighthouse");
    expect(all.beyond).toBe(true);
    // the best of those read; a better one stands behind them
    expect(all.hits[0]?.subject).toBe("made-900");
  });

  it("narrows and excludes in every tier, by facets, phrases and words together", async () => {
    const made = (place: number) => ({
      kind: place % 2 === 0 ? ("theme" as const) : ("document" as const),
      subject: `beacon-${place}`,
      language: "en" as const,
      unofficial: false,
      title: `Beacon light ${place % 3 === 0 ? "burning" : "burnt"} out`,
      body: "",
      facets: [`kind:${place % 2 === 0 ? "theme" : "document"}`, "area:4", "year:1999", "language:en"],
      keys: [],
    });
    await database.owner.transaction(async (tx) => {
      for (const place of [0, 4_095, 4_096, 20_000, 70_000, 100_001])
        await insertEntries(tx, [made(place)], place);
    });
    const placed = async (text: string, facets: SearchFacets) =>
      (await subjects(text, facets))
        .map((subject) => Number(subject.replace("beacon-", "")))
        .toSorted((a, b) => a - b);
    expect(await placed("beacon", {})).toEqual([0, 4_095, 4_096, 20_000, 70_000, 100_001]);
    expect(await placed("", { kind: "document", area: "4", year: "1999" })).toEqual([4_095, 100_001]);
    expect(await placed('"beacon light"', { kind: "theme", area: "4" })).toEqual([0, 4_096, 20_000, 70_000]);
    expect(await placed("NOT burnt", { year: "1999" })).toEqual([0, 4_095]);
    expect(await placed('NOT "light burnt"', { year: "1999", kind: "theme" })).toEqual([0]);
    expect(await placed('"beacon light" NOT burning', { language: "en", area: "4" })).toEqual([
      4_096, 20_000, 70_000, 100_001,
    ]);
    expect(await placed('"light burnt" NOT "beacon light"', { year: "1999" })).toEqual([]);
    expect(await placed("beacon", { kind: "theme", area: "5" })).toEqual([]);
  });

  it("answers in English a reader whose language no text has", async () => {
    const { hits } = await find("migration", {}, "ar" as "en");
    expect(hits[0]?.language).toBe("en");
  });

  it("is the same after it was made anew", async () => {
    const before = await find("migration");
    await refreshSearch(database.owner);
    expect(await find("migration")).toEqual(before);
  });
});
