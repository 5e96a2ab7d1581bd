import { readingIn } from "@rabat/core/language";
import type { Letter, LetterConsultation } from "@rabat/core/mail";
import { ICalCalendar, ICalCalendarMethod, ICalEventTransparency } from "ical-generator";
import { wordsIn } from "../open-data/words.ts";

type Made = { to: Letter["to"]; stamp: string; origin: string };

/** Deadlines for a calendar: in UTC, under names that stay, so that a later date takes the place of the earlier. */
const deadlinesOf = (consultations: readonly LetterConsultation[], { to, stamp, origin }: Made): string => {
  const { locale } = to;
  const words = wordsIn(locale);
  const calendar = new ICalCalendar({
    method: ICalCalendarMethod.PUBLISH,
    prodId: {
      company: words("site.name"),
      product: words("navigation.consultations"),
      language: locale.toUpperCase(),
    },
  });
  for (const { slug, title, closes, moved } of consultations) {
    const url = `${origin}/${locale}/delegation/consultations/${slug}`;
    calendar.createEvent({
      id: `${slug}@deadlines.rabat-process`,
      sequence: moved,
      start: new Date(closes),
      end: new Date(closes),
      stamp: new Date(stamp),
      summary: words("mail.fact", {
        term: words("consultation.closing"),
        value: readingIn(title, locale).text,
      }),
      transparency: ICalEventTransparency.TRANSPARENT,
      description: url,
      url,
    });
  }
  return calendar.toString();
};

/** What goes with an opening or a new date; null with anything else. */
export const calendarOfLetter = (letter: Letter, origin: string): string | null =>
  letter.kind === "opening" || letter.kind === "extension"
    ? deadlinesOf(
        letter.items.map(({ consultation }) => consultation),
        { to: letter.to, stamp: letter.queued, origin },
      )
    : null;
