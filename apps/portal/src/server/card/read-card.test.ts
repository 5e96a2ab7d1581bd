import { locales } from "@rabat/core/language";
import { describe, expect, test } from "vitest";
import { recordApi } from "../open-data/record-for-tests.ts";
import { cardSize } from "./card.ts";
import { lists } from "./lists.ts";
import { drawCard } from "./picture.ts";
import { readCard } from "./read-card.ts";

const pages = [
  ...Object.keys(lists).map((section) => (section === "" ? [] : [section])),
  ...["area-1", "area-4", "objective-5", "objective-5b", "action-17", "action-24"].map((node) => [
    "cap",
    node,
  ]),
  ["chairmanships", "morocco"],
  ["meetings", "geneva-2023"],
  ["meetings", "rabat-2024-senior-officials"],
  ["outcomes", "geneva-2023-C2"],
  ["partners", "unhcr"],
  ["consultations", "real"],
];

describe("the card of a page", () => {
  test.each(pages.map((page) => [page.join("/") || "home", page] as const))(
    "%s is a light picture of 1200 × 630 in every language",
    async (_, page) => {
      for (const locale of locales) {
        const card = await readCard(recordApi, locale, page);
        if (card === null) throw new Error("no card");
        const picture = await drawCard(card);
        expect(picture.subarray(1, 4).toString()).toBe("PNG");
        expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual(Object.values(cardSize));
        expect(picture.length).toBeLessThan(120_000);
      }
    },
  );

  test("says when and where a meeting was, with its own petals", async () => {
    const card = await readCard(recordApi, "en", ["meetings", "geneva-2023"]);
    expect(card).toMatchObject({
      kicker: ["Thematic meeting", "20–21\u00a0September 2023", "Geneva"],
      title: "Family separation and missing persons in the context of migration",
      lead: null,
    });
    const addressed = card?.rose.petals.flatMap(({ look }, index) =>
      look === "addressed" ? [index + 1] : [],
    );
    expect(addressed).toEqual([16, 17]);
  });

  test("marks a translated title and keeps no stage", async () => {
    const meeting = await readCard(recordApi, "fr", ["meetings", "geneva-2023"]);
    expect(meeting?.lead).toBe("Traduction non officielle");
    const consultation = await readCard(recordApi, "en", ["consultations", "shown-only"]);
    expect(consultation?.kicker).toEqual(["Consultations", "Demonstration"]);
  });

  test("lights the petals of one part of the plan and sets the others aside", async () => {
    const card = await readCard(recordApi, "en", ["cap", "area-3"]);
    const lit = card?.rose.petals.filter(({ look }) => look !== "aside");
    expect(new Set(lit?.map(({ area }) => area))).toEqual(new Set(["3"]));
    expect(card?.rose.figure).toBe("3");
  });

  test("is none where there is no page", async () => {
    for (const page of [
      ["nothing"],
      ["constructor"],
      ["cap", "action-30"],
      ["meetings", "atlantis"],
      ["partners", "xx"],
      ["search", "x"],
      ["cap", "area-1", "more"],
    ])
      expect(await readCard(recordApi, "en", page)).toBeNull();
  });
});
