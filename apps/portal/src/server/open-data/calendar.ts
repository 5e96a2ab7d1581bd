import { type Locale, readingIn } from "@rabat/core/language";
import type { Meeting } from "@rabat/core/meeting";
import { partnerOf } from "@rabat/core/partner";
import { ICalCalendar } from "ical-generator";
import { addressesIn } from "../../ui/addresses.ts";
import { listSeparator } from "../../ui/list-separator.ts";
import { meetingTitle, titleAsPublished } from "./meeting-title.ts";
import { type Words, wordsIn } from "./words.ts";

type Made = { origin: string; locale: Locale };

const dayMilliseconds = 86_400_000;
const midnight = (day: string, plus = 0) => new Date(Date.parse(`${day}T00:00:00Z`) + plus * dayMilliseconds);

const descriptionOf = (meeting: Meeting, locale: Locale, words: Words): string => {
  const lines: string[] = meeting.kind === null ? [] : [words(`meeting.kinds.${meeting.kind}`)];
  if (meeting.capPrinted !== null) lines.push(words("data.capAsPrinted", { line: meeting.capPrinted }));
  const title = titleAsPublished(meeting, locale);
  if (title !== null) lines.push(words("data.unofficialTitle", { title }));
  return lines.join("\n");
};

/** The meetings as iCalendar: days without a clock, the last one exclusive as RFC 5545 has it, names that never change. */
export const calendarOf = (meetings: readonly Meeting[], { origin, locale }: Made): string => {
  const words = wordsIn(locale);
  const to = addressesIn(locale);
  const calendar = new ICalCalendar({
    name: words("data.calendarName"),
    prodId: {
      company: words("site.name"),
      product: words("navigation.meetings"),
      language: locale.toUpperCase(),
    },
    ttl: 3600,
  });
  for (const meeting of meetings) {
    const { slug, starts, ends, place } = meeting;
    const country = partnerOf(place.country)?.name[locale] ?? place.country;
    calendar.createEvent({
      id: `${slug}@meetings.rabat-process`,
      start: midnight(starts),
      end: midnight(ends, 1),
      allDay: true,
      // The record keeps no date of change; a fixed stamp keeps the answer, and so its tag, the same.
      stamp: midnight(starts),
      summary: meetingTitle(meeting, locale).text,
      location: readingIn(place.city, locale).text + listSeparator(locale) + country,
      description: descriptionOf(meeting, locale, words),
      url: origin + to.meeting(slug),
    });
  }
  return calendar.toString();
};
