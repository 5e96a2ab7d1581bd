import { type Locale, readingIn } from "@rabat/core/language";
import type { Meeting } from "@rabat/core/meeting";
import { partnerOf } from "@rabat/core/partner";
import { addressesIn } from "../../ui/addresses.ts";
import { meetingName } from "../../ui/meeting/meeting-name.ts";
import { wordsIn } from "./words.ts";

const country = (code: string, locale: Locale) => ({
  "@type": "Country",
  name: partnerOf(code)?.name[locale] ?? code,
});

/** A meeting as schema.org has events, for a data block: no text in it can end the block that it stands in. */
export const eventOf = (meeting: Meeting, { origin, locale }: { origin: string; locale: Locale }): string => {
  const city = readingIn(meeting.place.city, locale).text;
  const words = wordsIn(locale);
  const { text, language } = meetingName(meeting, locale, (place) =>
    words("meeting.untitled", { city: place }),
  );
  const event = {
    "@context": "https://schema.org",
    "@type": "Event",
    name: text,
    inLanguage: language,
    startDate: meeting.starts,
    endDate: meeting.ends,
    location: {
      "@type": "Place",
      name: city,
      address: {
        "@type": "PostalAddress",
        addressLocality: city,
        addressCountry: meeting.place.country.toUpperCase(),
      },
    },
    organizer: meeting.coChairs.map((code) => country(code, locale)),
    url: origin + addressesIn(locale).meeting(meeting.slug),
  };
  return JSON.stringify(event).replaceAll("<", "\\u003c");
};
