import { coverage } from "@rabat/core/cap";
import { capOf, type Meeting } from "@rabat/core/meeting";
import type { Outcome } from "@rabat/core/outcome";
import { type PlanFact, parentWith } from "@rabat/core/revision";
import { useLocale, useTranslations } from "next-intl";
import { addressesIn } from "../addresses.ts";
import { CapPlace } from "../cap/cap-place.tsx";
import { PlanRose } from "../cap/plan-rose.tsx";
import { ConsultationList, type ListedConsultation } from "../consultation/consultation-list.tsx";
import { dayRange } from "../dates.ts";
import { MeetingLinks } from "../meeting/follow-ups.tsx";
import { MeetingTitle } from "../meeting/meeting-title.tsx";
import { usePlaceWords } from "../meeting/place-words.ts";
import { PageHeading } from "../page-heading.tsx";
import { FullText } from "../record/full-text.tsx";
import { SourceLine } from "../record/source-line.tsx";
import { WayHere } from "../record/way-here.tsx";
import { CiteBlock } from "./cite-block.tsx";
import { OutcomePager } from "./outcome-pager.tsx";
import { useOutcomeName } from "./outcome-words.ts";

type OutcomeViewProps = {
  outcome: Outcome;
  meeting: Meeting;
  siblings: readonly Outcome[];
  followedUpBy: readonly Meeting[];
  consultations: readonly ListedConsultation[];
  /** What was filled in of the plan. */
  facts: readonly PlanFact[];
  /** The page's full address, to cite. */
  address: string;
};

/** One item: what was said, where it stands in the plan, where it is open for comment. */
export const OutcomeView = (props: OutcomeViewProps) => {
  const { outcome, meeting, siblings, followedUpBy, consultations, facts, address } = props;
  const t = useTranslations("outcome");
  const locale = useLocale();
  const to = addressesIn(locale);
  const nameOf = useOutcomeName();
  const { place, placeAndYear } = usePlaceWords();
  const meetingHref = to.meeting(meeting.slug);
  const reference = capOf(meeting);
  return (
    <>
      <WayHere
        steps={[
          { name: t("listTitle"), href: to.outcomes },
          { name: placeAndYear(meeting), href: meetingHref },
        ]}
      />
      <PageHeading kicker={<span className="reference">{outcome.reference}</span>} title={nameOf(outcome)} />
      <div className="beside">
        <div>
          <FullText text={outcome.text} />
          <CiteBlock outcome={outcome} meeting={meeting} address={address} />
          <section className="section">
            <h2 className="section-heading">{t("whatBecame")}</h2>
            {followedUpBy.length > 0 ? (
              <>
                <p>{t("followedUpBy")}</p>
                <MeetingLinks meetings={followedUpBy} />
              </>
            ) : null}
            {consultations.length > 0 ? (
              <ConsultationList consultations={consultations} paragraph={outcome.reference} />
            ) : null}
            {followedUpBy.length + consultations.length > 0 ? (
              <p className="note">{t("noFollowUp")}</p>
            ) : (
              <p className="empty">{t("nothingBecame")}</p>
            )}
          </section>
          <SourceLine source={outcome.source ?? meeting.source} />
        </div>
        <aside>
          <h2>{t("fromMeeting")}</h2>
          <p>
            <a href={meetingHref}>
              <MeetingTitle meeting={meeting} />
            </a>
            <br />
            <span className="meta">
              {place(meeting)} · {dayRange(locale, meeting.starts, meeting.ends)}
            </span>
          </p>
          <h2>{t("placeInPlan")}</h2>
          <PlanRose covered={coverage([reference], parentWith(facts))} facts={facts} size="print" />
          <CapPlace reference={reference} printed={null} />
          <p className="note">{t("throughMeeting")}</p>
        </aside>
      </div>
      <OutcomePager outcome={outcome} siblings={siblings} />
    </>
  );
};
