import { describe, expect, it } from "vitest";
import { coverage, parseCapReference } from "../cap/index.ts";
import { capOf, meetingFigures } from "../meeting/index.ts";
import { readOutcomeReference } from "../outcome/index.ts";
import { partnerOf } from "../partner/index.ts";
import { brochureMedia, brochureMeetings, brochureOutcomes } from "./index.ts";

// facts.md section 2: these figures are printed in the brochure; here they come out of its rows.
describe("the brochure's figures, recomputed", () => {
  it("5 of 5 areas, 6 of 10 objectives, 11 of 29 actions", () => {
    expect(coverage(brochureMeetings.map(capOf))).toEqual({
      areas: { addressed: ["1", "2", "3", "4", "5"], total: 5 },
      objectives: { addressed: ["1", "2", "3", "5", "7", "10"], total: 10 },
      actions: { addressed: [1, 2, 3, 5, 9, 16, 17, 20, 21, 22, 29], total: 29 },
    });
  });

  it("eight meetings: four thematic and one special event with 105 recommendations and 8 conclusions", () => {
    expect(meetingFigures(brochureMeetings)).toEqual({
      meetings: 8,
      thematicMeetings: 4,
      specialEvents: 1,
      recommendations: 105,
      conclusions: 8,
    });
  });

  it("nineteen items are worded: 17 themes and 2 conclusions; four documents and videos", () => {
    const kinds = brochureOutcomes.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === "theme")).toHaveLength(17);
    expect(kinds.filter((kind) => kind === "conclusion")).toHaveLength(2);
    expect(brochureMedia).toHaveLength(4);
  });

  it("every line, reference and partner in it can be read", () => {
    for (const { capPrinted, coChairs, place } of brochureMeetings) {
      if (capPrinted !== null) expect(parseCapReference(capPrinted)).toMatchObject({ ok: true });
      for (const code of [...coChairs, place.country]) expect(partnerOf(code)).toBeDefined();
    }
    for (const { reference, kind, number } of brochureOutcomes)
      expect(readOutcomeReference(reference)).toMatchObject({ kind, number });
  });
});
