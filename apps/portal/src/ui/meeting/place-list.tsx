import type { Meeting, PlaceOfMeetings } from "@rabat/core/meeting";
import { useLocale } from "next-intl";
import { addressesIn } from "../addresses.ts";
import { dayRange } from "../dates.ts";
import { listSeparator } from "../list-separator.ts";
import { MeetingTitle } from "./meeting-title.tsx";
import { usePlaceWords } from "./place-words.ts";

const MeetingLine = ({ meeting }: { meeting: Meeting }) => {
  const locale = useLocale();
  return (
    <>
      <a href={addressesIn(locale).meeting(meeting.slug)}>
        <MeetingTitle meeting={meeting} />
      </a>{" "}
      <time dateTime={meeting.starts}>{dayRange(locale, meeting.starts, meeting.ends)}</time>
    </>
  );
};

/** What the map shows, as a list: each place with its country and the meetings held there. */
export const PlaceList = ({ places }: { places: readonly PlaceOfMeetings<Meeting>[] }) => {
  const { city, country } = usePlaceWords();
  const locale = useLocale();
  const to = addressesIn(locale);
  return (
    <ul className="place-list" role="list">
      {places.map(({ place, meetings }) => (
        <li key={place.country + place.city.en}>
          <h3>
            {city({ place }) + listSeparator(locale)}
            <a href={to.partner(place.country)}>{country(place.country)}</a>
          </h3>
          <ul role="list">
            {meetings.map((meeting) => (
              <li key={meeting.slug}>
                <MeetingLine meeting={meeting} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
};
