import type { Chairmanship } from "@rabat/core/chairmanship";
import type { Meeting } from "@rabat/core/meeting";
import type { PlanFact } from "@rabat/core/revision";
import { useLocale, useTranslations } from "next-intl";
import { addressesIn } from "../addresses.ts";
import { PageHeading } from "../page-heading.tsx";
import { ViewLinks } from "../view-links.tsx";
import { MapOfPlaces } from "./map-of-places.tsx";
import { MeetingList } from "./meeting-list.tsx";
import { Timeline } from "./timeline.tsx";
import "../record/record.css";

const Ways = () => {
  const t = useTranslations("programme");
  const sections = (["timeline", "map", "list"] as const).map((way) => ({ name: t(way), href: `#${way}` }));
  const calendar = { name: t("calendar"), href: addressesIn(useLocale()).calendar };
  return <ViewLinks label={t("ways")} links={[...sections, calendar]} />;
};

type MeetingsViewProps = {
  meetings: readonly Meeting[];
  chairmanships: readonly Chairmanship[];
  facts: readonly PlanFact[];
};

/** The programme: the meetings on a line of time, on a map, and one by one. */
export const MeetingsView = ({ meetings, chairmanships, facts }: MeetingsViewProps) => {
  const t = useTranslations("meeting");
  const programme = useTranslations("programme");
  return (
    <>
      <PageHeading
        kicker={programme("kicker")}
        title={t("listTitle")}
        lead={t("listLead", { count: meetings.length })}
      />
      {meetings.length === 0 ? (
        <p className="empty">{t("none")}</p>
      ) : (
        <>
          <Ways />
          <section id="timeline">
            <h2 className="section-heading">{programme("timeline")}</h2>
            <Timeline meetings={meetings} chairmanships={chairmanships} facts={facts} />
            <p className="note">{programme("timelineNote")}</p>
          </section>
          <section id="map">
            <h2 className="section-heading">{programme("map")}</h2>
            <MapOfPlaces meetings={meetings} />
          </section>
          <section id="list">
            <h2 className="section-heading">{programme("list")}</h2>
            <MeetingList meetings={meetings} facts={facts} line="kind" />
          </section>
        </>
      )}
    </>
  );
};
