import { describe, expect, it } from "vitest";
import { rabat } from "../rabat-for-tests.ts";

const json = async (...words: string[]) => JSON.parse((await rabat(...words, "--json")).stdout);

describe("the plan", () => {
  it("is a tree of 5 areas, 11 objectives and 29 actions, six of which have no known parent", async () => {
    const { items } = await json("plan");
    expect(items).toHaveLength(45);
    const { stdout } = await rabat("plan");
    expect(stdout.match(/^[●○] Area \d/gm)).toHaveLength(5);
    expect(stdout.match(/[├└]─ [●○] Objective \S+/g)).toHaveLength(11);
    expect(stdout.match(/[├└]─ [●○?] Action \d+/g)).toHaveLength(29);
    expect(stdout.match(/[├└]─ \? Action \d+/g)).toHaveLength(6);
  });

  it("is as the asked-for Chairmanship left it", async () => {
    const { items } = await json("plan", "--chairmanship", "morocco");
    const addressed = items.filter((item: { state: string }) => item.state === "addressed");
    expect(addressed.filter((item: { level: string }) => item.level === "action")).toHaveLength(11);
  });

  it("gives one part under any of its names, in the language asked for", async () => {
    for (const name of [["action-17"], ["Action", "17"], ["Act17"]])
      expect(await json("plan", ...name)).toMatchObject({ node: "action-17", objective: "5b", area: "3" });
    expect((await rabat("plan", "O5b", "--language", "fr")).stdout).toMatch(/Domaine 3/);
  });
});

describe("meetings and outcomes", () => {
  it("lists eight meetings of the Moroccan Chairmanship, aligned", async () => {
    expect((await json("meetings", "--chairmanship", "morocco")).items).toHaveLength(8);
    const lines = (await rabat("meetings", "--chairmanship", "morocco")).stdout.trimEnd().split("\n");
    const column = lines[0]?.indexOf("Days") ?? 0;
    expect(lines.slice(1).map((line) => line.slice(column, column + 4))).toEqual([
      ...Array(5).fill("2023"),
      ...Array(3).fill("2024"),
    ]);
  });

  it("gives one meeting with its texts, and marks a translation that nobody published", async () => {
    const meeting = await json("meetings", "geneva-2023");
    expect(meeting).toMatchObject({ slug: "geneva-2023", followedUpBy: ["banjul-2025"] });
    expect(meeting.outcomes).toHaveLength(6);
    const { stdout } = await rabat("meetings", "geneva-2023", "--language", "fr");
    expect(stdout).toMatch(/Genève, Suisse/);
    expect(stdout).toMatch(/\* unofficial translation\n$/);
    expect((await rabat("meetings", "geneva-2023")).stdout).not.toContain("*");
  });

  it("narrows outcomes by meeting, action and kind, and reads a label in every meeting", async () => {
    expect((await json("outcomes")).items).toHaveLength(19);
    expect((await json("outcomes", "--action", "17", "--kind", "conclusion")).items).toHaveLength(2);
    expect((await json("outcomes", "--meeting", "yaounde-2023")).items).toHaveLength(4);
    expect((await json("outcomes", "t1")).items.length).toBeGreaterThan(3);
    expect(await json("outcomes", "geneva-2023-C1")).toMatchObject({ reference: "geneva-2023-C1" });
  });
});
