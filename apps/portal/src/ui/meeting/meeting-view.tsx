import { capOf, isOnPlan, type Meeting } from "@rabat/core/meeting";
import type { Outcome } from "@rabat/core/outcome";
import { useLocale, useTranslations } from "next-intl";
import { addressesIn } from "../addresses.ts";
import { CapPlace } from "../cap/cap-place.tsx";
import { useChairmanshipName } from "../chairmanship/chairmanship-name.ts";
import { dayRange } from "../dates.ts";
import { PageHeading, titleFrom } from "../page-heading.tsx";
import { AsPublished } from "../record/as-published.tsx";
import { SourceLine } from "../record/source-line.tsx";
import { TextList } from "../record/text-list.tsx";
import { WayHere } from "../record/way-here.tsx";
import { FollowUps } from "./follow-ups.tsx";
import { useMeetingName } from "./meeting-name.ts";
import { MeetingOutcomes } from "./meeting-outcomes.tsx";
import { usePlaceWords } from "./place-words.ts";
import { StatedElsewhere } from "./stated-elsewhere.tsx";

type MeetingViewProps = {
  meeting: Meeting;
  outcomes: readonly Outcome[];
  follows: readonly Meeting[];
  followedUpBy: readonly Meeting[];
};

/** One meeting: when, where, who, what was said of it, what it stated and what of that is held. */
export const MeetingView = ({ meeting, outcomes, follows, followedUpBy }: MeetingViewProps) => {
  const t = useTranslations("meeting");
  const cap = useTranslations("cap");
  const locale = useLocale();
  const to = addressesIn(locale);
  const { place, countries } = usePlaceWords();
  const chairmanship = useChairmanshipName();
  const date = dayRange(locale, meeting.starts, meeting.ends);
  const lead = [
    t("heldAt", { place: place(meeting) }),
    ...(meeting.coChairs.length > 0 ? [t("coChairs", { names: countries(meeting.coChairs) })] : []),
  ];
  const texts = [
    { name: "agenda", held: meeting.agenda },
    { name: "highlights", held: meeting.highlights },
  ] as const;
  return (
    <>
      <WayHere
        steps={[
          { name: t("listTitle"), href: to.meetings },
          { name: chairmanship(meeting.chairmanship), href: to.chairmanship(meeting.chairmanship) },
        ]}
      />
      <PageHeading
        kicker={[...(meeting.kind ? [t(`kinds.${meeting.kind}`)] : []), date].join(" · ")}
        {...titleFrom(useMeetingName()(meeting), locale)}
        lead={lead.join(" ")}
      />
      {meeting.title ? <AsPublished text={meeting.title} /> : <p className="note">{t("untitledNote")}</p>}
      <div className="beside">
        <div>
          {texts.map(({ name, held }) =>
            held.length > 0 ? (
              <section key={name}>
                <h2>{t(name)}</h2>
                <TextList texts={held} />
              </section>
            ) : null,
          )}
          <FollowUps named={meeting.followUpTo} follows={follows} followedUpBy={followedUpBy} />
          <MeetingOutcomes stated={meeting.stated} outcomes={outcomes} />
          <StatedElsewhere statements={meeting.statedElsewhere} />
          <SourceLine source={meeting.source} />
        </div>
        <aside>
          <h2>{cap("place")}</h2>
          {isOnPlan(meeting) ? (
            <CapPlace reference={capOf(meeting)} printed={meeting.capPrinted} />
          ) : (
            <p className="empty">{cap("noLine")}</p>
          )}
          {meeting.capStated ? <p className="note">{cap("lineStated")}</p> : null}
        </aside>
      </div>
    </>
  );
};
