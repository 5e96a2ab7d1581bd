import { type Bilingual, type Locale, readingIn } from "@rabat/core/language";
import { ICalCalendar, ICalCalendarMethod, ICalEventTransparency } from "ical-generator";
import { wordsIn } from "../open-data/words.ts";

type Entry = { slug: string; title: Bilingual; closes: string; moved: number; internal: string | null };
type Made = { locale: Locale; desk: "delegation" | "secretariat"; stamp: string; origin: string };

/**
 * Deadlines for a calendar: instants in UTC without a length, under names that stay, so that a later date takes the
 * place of the earlier one, whether it comes by mail or is subscribed to.
 */
export const deadlineCalendar = (
  entries: readonly Entry[],
  { locale, desk, stamp, origin }: Made,
): string => {
  const words = wordsIn(locale);
  const calendar = new ICalCalendar({
    method: ICalCalendarMethod.PUBLISH,
    name: words("ownCalendar.name"),
    prodId: {
      company: words("site.name"),
      product: words("navigation.consultations"),
      language: locale.toUpperCase(),
    },
    ttl: 3600,
  });
  for (const { slug, title, closes, moved, internal } of entries) {
    const url = `${origin}/${locale}/${desk}/consultations/${slug}`;
    const add = (name: string, term: string, at: string) =>
      calendar.createEvent({
        id: `${slug}@${name}.rabat-process`,
        sequence: moved,
        start: new Date(at),
        stamp: new Date(stamp),
        summary: words("mail.fact", { term, value: readingIn(title, locale).text }),
        transparency: ICalEventTransparency.TRANSPARENT,
        description: url,
        url,
      });
    add("deadlines", words("consultation.closing"), closes);
    if (internal !== null) add("internal-deadlines", words("ownCalendar.internal"), internal);
  }
  return calendar.toString();
};
