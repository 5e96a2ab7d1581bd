import { afterEach, describe, expect, test, vi } from "vitest";
import { readAsked } from "./asked.ts";
import { groupsOf, rowsOf } from "./groups.ts";
import { held } from "./held.ts";
import { atHand, obtain } from "./obtain.ts";

const asking = (chairmanship: string, src: string | null = null) =>
  readAsked({ chairmanship, lang: null, src });
const portal = "https://portal.example";
const answering = (answer: () => Promise<Response>) => vi.stubGlobal("fetch", vi.fn(answer));

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("what the element shows", () => {
  test("is, of the Moroccan Chairmanship, what its brochure comes to", async () => {
    const found = await obtain(asking("morocco"));
    expect(found).toMatchObject({
      kind: "coverage",
      from: "held",
      coverage: { actions: { addressed: expect.objectContaining({ length: 11 }), total: 29 } },
    });
  });

  test("is nothing for a Chairmanship that is not on record, nor for a name that every object has", async () => {
    for (const slug of ["atlantis", "toString", "__proto__"])
      expect(await obtain(asking(slug))).toEqual({ kind: "absent" });
  });

  test("comes from the portal where one is named", async () => {
    const coverage = { ...held[""]?.coverage, actions: { addressed: [1], total: 29 } };
    answering(async () => Response.json(coverage));
    expect(await obtain(asking("morocco", portal))).toEqual({ kind: "coverage", from: "portal", coverage });
    expect(String(vi.mocked(fetch).mock.calls[0]?.[0])).toBe(
      "https://portal.example/api/v1/coverage?chairmanship=morocco",
    );
  });

  test.each([
    ["does not answer", () => Promise.reject(new TypeError("failed"))],
    ["is out of order", async () => new Response(null, { status: 503 })],
    ["answers with something else", async () => Response.json({ actions: [] })],
    ["answers with a page", async () => new Response("<p>")],
  ])("comes from the module where the portal %s", async (_, answer) => {
    answering(answer);
    expect(await obtain(asking("morocco", portal))).toMatchObject({ kind: "coverage", from: "fallback" });
    expect(await obtain(asking("atlantis", portal))).toEqual({ kind: "unreachable" });
  });

  test("is what the module holds while the portal is asked", () => {
    expect(atHand(asking("morocco", portal))).toMatchObject({ kind: "coverage" });
    expect(atHand(asking("atlantis", portal))).toBeNull();
  });

  test("is nothing where the portal knows of no such Chairmanship", async () => {
    answering(async () => Response.json({ code: "record.not-found" }, { status: 404 }));
    expect(await obtain(asking("atlantis", portal))).toEqual({ kind: "absent" });
  });
});

test("the actions stand in stretches of one area, those of unknown parents by themselves", () => {
  const covered = held[""]?.coverage;
  const groups = covered ? groupsOf(rowsOf(covered)) : [];
  expect(groups.map(({ area, rows }) => [area, rows.length])).toEqual([
    ["1", 5],
    ["2", 7],
    ["3", 7],
    ["4", 3],
    [null, 6],
    ["5", 1],
  ]);
});
