import { describe, expect, it } from "vitest";
import { moroccanChairmanship } from "../brochure/index.ts";
import { partnerOf } from "../partner/index.ts";
import { Chairmanship, inSuccession, neighboursOf, otherChairmanships } from "./index.ts";

const all = [moroccanChairmanship, ...otherChairmanships];

describe("the succession of Chairmanships", () => {
  it("hands over from each to the next on one day or in one month", () => {
    const ordered = inSuccession(all);
    expect(ordered.map(({ partner }) => partner)).toEqual(["es", "ma", "pt", "ng", "ch"]);
    for (const [index, { until }] of ordered.entries()) expect(until).toBe(ordered[index + 1]?.from ?? null);
    for (const chairmanship of all) {
      expect(Chairmanship.parse(chairmanship)).toEqual(chairmanship);
      expect(partnerOf(chairmanship.partner)).toBeDefined();
    }
  });

  it("knows who came before and after", () => {
    expect(neighboursOf(all, "morocco")).toMatchObject({
      before: { slug: "spain" },
      after: { slug: "portugal" },
    });
    expect(neighboursOf(all, "switzerland").after).toBeNull();
    expect(neighboursOf(all, "atlantis")).toEqual({ before: null, after: null });
  });
});
