import { coverage } from "@rabat/core/cap";
import type { Chairmanship } from "@rabat/core/chairmanship";
import { capOf, isOnPlan, type Meeting } from "@rabat/core/meeting";
import { type PlanFact, parentWith } from "@rabat/core/revision";
import { useTranslations } from "next-intl";
import { PlanRose } from "../cap/plan-rose.tsx";
import type { ListedConsultation } from "../consultation/consultation-list.tsx";
import { MeetingList } from "../meeting/meeting-list.tsx";
import { HomeOpening } from "./home-opening.tsx";
import { OpenCalls } from "./open-calls.tsx";
import "../record/record.css";
import "./home.css";

type HomeViewProps = {
  /** The newest whose results are held; null in an empty record. */
  chairmanship: Chairmanship | null;
  meetings: readonly Meeting[];
  consultations: readonly ListedConsultation[];
  facts: readonly PlanFact[];
};

/** What this is, what was achieved, what is open for comment: in one screen. */
export const HomeView = ({ chairmanship, meetings, consultations, facts }: HomeViewProps) => {
  const t = useTranslations("home");
  const onPlan = meetings.filter(
    (meeting) => isOnPlan(meeting) && meeting.chairmanship === chairmanship?.slug,
  );
  const until = chairmanship?.until ?? null;
  const later = meetings.filter((meeting) => isOnPlan(meeting) && until !== null && meeting.starts >= until);
  const covered = coverage(onPlan.map(capOf), parentWith(facts));
  return (
    <div className="home">
      <HomeOpening chairmanship={chairmanship?.slug ?? null} covered={covered} meetings={onPlan} />
      <div className="home-rose">
        <PlanRose covered={covered} facts={facts} />
      </div>
      <OpenCalls consultations={consultations.filter(({ stage }) => stage === "open" || stage === "grace")} />
      <section className="home-results">
        <h2 className="section-heading">{t("results")}</h2>
        <MeetingList meetings={onPlan} facts={facts} line="city" />
        {later.length > 0 ? (
          <>
            <h2 className="section-heading">{t("since")}</h2>
            <MeetingList meetings={later} facts={facts} line="city" />
          </>
        ) : null}
      </section>
    </div>
  );
};
