import type { Meeting, PlaceOfMeetings } from "@rabat/core/meeting";
import { useLocale } from "next-intl";
import { addressesIn } from "../addresses.ts";
import { dayRange } from "../dates.ts";
import { titleOf } from "./meeting-title.ts";
import { usePlaceWords } from "./place-words.ts";

const MeetingLine = ({ meeting }: { meeting: Meeting }) => {
  const locale = useLocale();
  const title = titleOf(meeting, locale);
  return (
    <>
      <a href={addressesIn(locale).meeting(meeting.slug)} lang={title.language}>
        {title.text}
      </a>{" "}
      <time dateTime={meeting.starts}>{dayRange(locale, meeting.starts, meeting.ends)}</time>
    </>
  );
};

/** What the map shows, as a list: each place with its country and the meetings held there. */
export const PlaceList = ({ places }: { places: readonly PlaceOfMeetings<Meeting>[] }) => {
  const { city, country } = usePlaceWords();
  const to = addressesIn(useLocale());
  return (
    <ul className="place-list" role="list">
      {places.map(({ place, meetings }) => (
        <li key={place.country + place.city.en}>
          <h3>
            {city({ place })}, <a href={to.partner(place.country)}>{country(place.country)}</a>
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
