import type { Letter } from "@rabat/core/mail";
import { deadlineCalendar } from "../calendar/deadlines.ts";

/** What goes with an opening or a new date; null with anything else. */
export const calendarOfLetter = (letter: Letter, origin: string): string | null => {
  if (letter.kind !== "opening" && letter.kind !== "extension") return null;
  const { items, to, queued } = letter;
  const entries = items.map(({ consultation }) => ({ ...consultation, internal: null }));
  return deadlineCalendar(entries, { locale: to.locale, desk: "delegation", stamp: queued, origin });
};
