import { addressedBy, type ParentOf } from "@rabat/core/cap";
import { capOf, type Meeting } from "@rabat/core/meeting";
import { useLocale, useTranslations } from "next-intl";
import { addressesIn } from "../addresses.ts";
import { AreaMark } from "../area-mark.tsx";
import { daysOfMonth } from "../dates.ts";
import { MeetingTitle } from "./meeting-title.tsx";
import { usePlaceWords } from "./place-words.ts";

const Ring = () => (
  <span className="area-mark timeline-ring">
    <svg viewBox="-12 -12 24 24" aria-hidden="true">
      <circle r="7" />
    </svg>
  </span>
);

/** One meeting on the timeline: its areas as diamonds with their number, or a ring; its days, place and title. */
export const TimelineMark = ({ meeting, parentOf }: { meeting: Meeting; parentOf: ParentOf }) => {
  const cap = useTranslations("cap");
  const locale = useLocale();
  const { city } = usePlaceWords();
  const { areas } = addressedBy(capOf(meeting), parentOf);
  return (
    <a className="timeline-mark" href={addressesIn(locale).meeting(meeting.slug)}>
      <span className="timeline-areas">
        {areas.length === 0 ? <Ring /> : areas.map((area) => <AreaMark key={area} area={area} />)}
      </span>
      <span>
        <time dateTime={meeting.starts}>
          <bdi>{daysOfMonth(locale, meeting.starts, meeting.ends)}</bdi>
        </time>{" "}
        <span className="timeline-city">{city(meeting)}</span>
        <span className="timeline-title">
          <MeetingTitle meeting={meeting} />
        </span>
        {areas.map((area) => (
          <span key={area} className="visually-hidden">
            {` ${cap("areaName", { code: area })}`}
          </span>
        ))}
      </span>
    </a>
  );
};
