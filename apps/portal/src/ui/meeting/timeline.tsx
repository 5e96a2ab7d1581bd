import type { ParentOf } from "@rabat/core/cap";
import type { Chairmanship } from "@rabat/core/chairmanship";
import type { Meeting } from "@rabat/core/meeting";
import { type PlanFact, parentWith } from "@rabat/core/revision";
import { useLocale, useTranslations } from "next-intl";
import { addressesIn } from "../addresses.ts";
import { useChairmanshipName } from "../chairmanship/chairmanship-name.ts";
import { shortMonths } from "../dates.ts";
import { TimelineMark } from "./timeline-mark.tsx";
import { type Band, type TimelineYear, timelineYears } from "./timeline-years.ts";
import "./timeline.css";
import "./timeline-lines.css";

const Bands = ({ bands }: { bands: readonly Band[] }) => {
  const t = useTranslations("chairmanship");
  const to = addressesIn(useLocale());
  const nameOf = useChairmanshipName();
  return (
    <ul className="timeline-bands" role="list" aria-label={t("listTitle")}>
      {bands.map(({ chairmanship, from, to: until }) => (
        <li key={chairmanship.slug} data-side={from > 17 ? "end" : undefined}>
          <span data-from={from} data-to={until} />
          <a data-from={from} data-to={until} href={to.chairmanship(chairmanship.slug)}>
            {nameOf(chairmanship.slug, chairmanship.partner)}
          </a>
        </li>
      ))}
    </ul>
  );
};

const Year = ({ year, bands, months, parentOf }: TimelineYear & { parentOf: ParentOf }) => {
  const t = useTranslations("programme");
  const names = shortMonths(useLocale());
  return (
    <li className="timeline-year">
      <h3>{year}</h3>
      <Bands bands={bands} />
      <p className="timeline-axis" aria-hidden="true">
        {names.map((name) => (
          <span key={name}>{name}</span>
        ))}
      </p>
      {months.length === 0 ? <p className="meta">{t("quietYear")}</p> : null}
      <ol className="timeline-months" role="list">
        {months.map(({ month, meetings }) => (
          <li key={month} data-month={month}>
            <p className="timeline-month">{names[month - 1]}</p>
            <ul role="list">
              {meetings.map((meeting) => (
                <li key={meeting.slug}>
                  <TimelineMark meeting={meeting} parentOf={parentOf} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </li>
  );
};

type TimelineProps = {
  meetings: readonly Meeting[];
  chairmanships: readonly Chairmanship[];
  facts: readonly PlanFact[];
};

/** The meetings year by year on a line of months, under the Chairmanship in which each fell. */
export const Timeline = ({ meetings, chairmanships, facts }: TimelineProps) => (
  <ol className="timeline" role="list">
    {timelineYears(meetings, chairmanships).map((year) => (
      <Year key={year.year} {...year} parentOf={parentWith(facts)} />
    ))}
  </ol>
);
