import { describe, expect, it } from "vitest";
import { brochureMeetings } from "../brochure/index.ts";
import { coverage, parseCapReference } from "../cap/index.ts";
import { partnerOf } from "../partner/index.ts";
import { capOf, followUpsOf, hasStated, laterMeetings, Meeting, meetingFigures } from "./index.ts";

const record = [...brochureMeetings, ...laterMeetings];

describe("the meetings after the Moroccan Chairmanship", () => {
  it("are held with what is known of them, and nothing else", () => {
    for (const meeting of laterMeetings) {
      expect(Meeting.parse(meeting)).toEqual(meeting);
      expect([meeting.title, meeting.kind, meeting.capPrinted, hasStated(meeting)]).toEqual([
        null,
        null,
        null,
        false,
      ]);
      expect(parseCapReference(meeting.capStated ?? "")).toMatchObject({ ok: true });
      expect(partnerOf(meeting.place.country)).toBeDefined();
    }
  });

  it("add to the plan what they name, and to no figure that a source states", () => {
    const later = coverage(laterMeetings.map(capOf));
    expect(later.objectives.addressed).toEqual(["1", "3", "5"]);
    expect(later.actions.addressed).toEqual([3, 17]);
    expect(meetingFigures(record)).toEqual({ ...meetingFigures(brochureMeetings), meetings: 12 });
  });
});

it("a meeting knows what followed it, and names only meetings of the record", () => {
  expect(followUpsOf("geneva-2023", record).map(({ slug }) => slug)).toEqual(["banjul-2025"]);
  expect(followUpsOf("banjul-2025", record)).toEqual([]);
  const slugs = record.map(({ slug }) => slug);
  for (const { follows } of record) for (const slug of follows) expect(slugs).toContain(slug);
});
