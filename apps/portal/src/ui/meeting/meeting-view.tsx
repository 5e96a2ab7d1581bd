import { capOf, type Meeting } from "@rabat/core/meeting";
import type { Outcome } from "@rabat/core/outcome";
import { useLocale, useTranslations } from "next-intl";
import { addressesIn } from "../addresses.ts";
import { CapPlace } from "../cap/cap-place.tsx";
import { useChairmanshipName } from "../chairmanship/chairmanship-name.ts";
import { dayRange } from "../dates.ts";
import { PageHeading, titleOf } from "../page-heading.tsx";
import { AsPublished } from "../record/as-published.tsx";
import { SourceLine } from "../record/source-line.tsx";
import { TextList } from "../record/text-list.tsx";
import { WayHere } from "../record/way-here.tsx";
import { MeetingOutcomes } from "./meeting-outcomes.tsx";
import { usePlaceWords } from "./place-words.ts";

type MeetingViewProps = { meeting: Meeting; outcomes: readonly Outcome[] };

/** One meeting: when, where, who, what was said of it, what it stated and what of that is held. */
export const MeetingView = ({ meeting, outcomes }: MeetingViewProps) => {
  const t = useTranslations("meeting");
  const cap = useTranslations("cap");
  const locale = useLocale();
  const to = addressesIn(locale);
  const { place, countries } = usePlaceWords();
  const chairmanship = useChairmanshipName();
  const lead = [
    t("heldAt", { place: place(meeting) }),
    ...(meeting.coChairs.length > 0 ? [t("coChairs", { names: countries(meeting.coChairs) })] : []),
  ];
  const texts = [
    { name: "agenda", held: meeting.agenda },
    { name: "highlights", held: meeting.highlights },
    { name: "followUpTo", held: meeting.followUpTo },
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
        kicker={`${t(`kinds.${meeting.kind}`)} · ${dayRange(locale, meeting.starts, meeting.ends)}`}
        {...titleOf(meeting.title, locale)}
        lead={lead.join(" ")}
      />
      <AsPublished text={meeting.title} />
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
          <MeetingOutcomes stated={meeting.stated} outcomes={outcomes} />
          <SourceLine source={meeting.source} />
        </div>
        <aside>
          <h2>{cap("place")}</h2>
          {meeting.capPrinted === null ? (
            <p className="empty">{cap("noLine")}</p>
          ) : (
            <CapPlace reference={capOf(meeting)} printed={meeting.capPrinted} />
          )}
        </aside>
      </div>
    </>
  );
};
