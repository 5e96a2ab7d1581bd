import { addresses } from "@rabat/core/cap";
import type { Locale } from "@rabat/core/language";
import { capOf, followUpsOf, type Meeting } from "@rabat/core/meeting";
import type { Outcome } from "@rabat/core/outcome";
import type { Answer, Run } from "../command.ts";
import { CommandRefused } from "../exit.ts";
import { readNode } from "../plan/node.ts";
import { noted, shownIn } from "../record/reading.ts";
import { languageOf, meetingsOf, readRecord } from "../record/record.ts";
import { details, table } from "../table.ts";
import { capLine, days, partnerName, placeName } from "./words.ts";

const list = (meetings: readonly Meeting[], locale: Locale): string =>
  table(
    ["Meeting", "Days", "Place", "On the plan", "Title"],
    meetings.map((meeting) => [
      meeting.slug,
      days(meeting),
      placeName(meeting, locale),
      capLine(meeting, locale),
      shownIn(meeting.title, locale),
    ]),
    "No meeting is like that.",
  );

const stated = ({ recommendations, conclusions, panels }: Meeting["stated"]): string =>
  Object.entries({ recommendations, conclusions, panels })
    .flatMap(([name, count]) => (count === null ? [] : [`${count} ${name}`]))
    .join(", ");

type Around = { meetings: readonly Meeting[]; outcomes: readonly Outcome[]; locale: Locale };

const one = (meeting: Meeting, { meetings, outcomes, locale }: Around): Answer => {
  const held = outcomes.filter((outcome) => outcome.meeting === meeting.slug);
  const followedUpBy = followUpsOf(meeting.slug, meetings).map(({ slug }) => slug);
  const reading = (text: Outcome["text"]) => shownIn(text, locale);
  return {
    json: { ...meeting, outcomes: held, followedUpBy },
    text: () =>
      noted(
        details([
          ["Meeting", meeting.slug],
          ["Title", shownIn(meeting.title, locale) || "not in our sources"],
          ["Days", days(meeting)],
          ["Place", placeName(meeting, locale)],
          ["Kind", meeting.kind],
          ["Chairmanship", meeting.chairmanship],
          ["Co-chairs", meeting.coChairs.map((code) => partnerName(code, locale)).join(", ")],
          ["On the plan", capLine(meeting, locale)],
          ["Follow-up to", [...meeting.followUpTo.map(reading), ...meeting.follows].join("; ")],
          ["Followed up by", followedUpBy.join(", ")],
          ["Stated", stated(meeting.stated)],
          ...held.map(({ reference, text }) => [reference, reading(text)] as const),
        ]),
      ),
  };
};

/** `rabat meetings [slug]`: all of them in the order of their days, or one with its texts. */
export const readMeetings: Run = async ({ words: [slug], options }) => {
  const locale = languageOf(options);
  const node = options.cap === undefined ? null : readNode(options.cap);
  if (slug === undefined) {
    const record = await readRecord(options, ["chairmanships", "meetings"]);
    const found = meetingsOf(record, options).filter(
      (meeting) => node === null || addresses(capOf(meeting), node),
    );
    return { json: { items: found }, text: () => noted(list(found, locale)) };
  }
  const { meetings, outcomes } = await readRecord(options, ["meetings", "outcomes"]);
  const meeting = meetings.find((candidate) => candidate.slug === slug);
  if (meeting === undefined) throw new CommandRefused(`There is no meeting “${slug}”. See: rabat meetings`);
  return one(meeting, { meetings, outcomes, locale });
};
