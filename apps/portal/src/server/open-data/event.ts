import { type Locale, readingIn } from "@rabat/core/language";
import type { Meeting } from "@rabat/core/meeting";
import { partnerOf } from "@rabat/core/partner";
import { addressesIn } from "../../ui/addresses.ts";
import { formatDataBlock } from "./linked-data.ts";
import { meetingTitle } from "./meeting-title.ts";
import { wordsIn } from "./words.ts";

const country = (code: string, locale: Locale) => ({
  "@type": "Country",
  name: partnerOf(code)?.name[locale] ?? code,
});

/** A meeting as schema.org has events: one of the Dialogue, which its co-chairs organise with it. */
export const eventOf = (meeting: Meeting, { origin, locale }: { origin: string; locale: Locale }): string => {
  const city = readingIn(meeting.place.city, locale).text;
  const { text, language } = meetingTitle(meeting, locale);
  return formatDataBlock({
    "@type": "Event",
    name: text,
    inLanguage: language,
    startDate: meeting.starts,
    endDate: meeting.ends,
    eventStatus: "https://schema.org/EventScheduled",
    location: {
      "@type": "Place",
      name: city,
      address: {
        "@type": "PostalAddress",
        addressLocality: city,
        addressCountry: meeting.place.country.toUpperCase(),
      },
    },
    organizer: [
      { "@type": "Organization", name: wordsIn(locale)("site.name") },
      ...meeting.coChairs.map((code) => country(code, locale)),
    ],
    url: origin + addressesIn(locale).meeting(meeting.slug),
  });
};
