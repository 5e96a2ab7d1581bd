import { formatCapReference } from "@rabat/core/cap";
import { type Locale, readingIn } from "@rabat/core/language";
import { capOf, type Meeting } from "@rabat/core/meeting";
import { partnerOf } from "@rabat/core/partner";

export const partnerName = (code: string, locale: Locale): string => partnerOf(code)?.name[locale] ?? code;

export const placeName = ({ place }: Meeting, locale: Locale): string =>
  `${readingIn(place.city, locale).text}, ${partnerName(place.country, locale)}`;

/** "2023-09-20 – 21", or both days whole where the month changes. */
export const days = ({ starts, ends }: Pick<Meeting, "starts" | "ends">): string => {
  if (starts === ends) return starts;
  return `${starts} – ${starts.slice(0, 7) === ends.slice(0, 7) ? ends.slice(8) : ends}`;
};

export const capLine = (meeting: Meeting, locale: Locale): string =>
  formatCapReference(capOf(meeting), locale);
