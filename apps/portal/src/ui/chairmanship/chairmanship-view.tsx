import type { Chairmanship } from "@rabat/core/chairmanship";
import type { Media } from "@rabat/core/media";
import type { Meeting } from "@rabat/core/meeting";
import type { PlanFact } from "@rabat/core/revision";
import { useLocale, useTranslations } from "next-intl";
import { addressesIn } from "../addresses.ts";
import { MediaList } from "../document/media-list.tsx";
import { MeetingList } from "../meeting/meeting-list.tsx";
import { SourceLine } from "../record/source-line.tsx";
import { TextList } from "../record/text-list.tsx";
import { WayHere } from "../record/way-here.tsx";
import { ChairmanshipOpening } from "./chairmanship-opening.tsx";
import { Handover, type Neighbours } from "./handover.tsx";
import { Slogan } from "./slogan.tsx";

type ChairmanshipViewProps = {
  chairmanship: Chairmanship;
  meetings: readonly Meeting[];
  media: readonly Media[];
  neighbours: Neighbours;
  /** What was filled in of the plan. */
  facts: readonly PlanFact[];
};

/** One Chairmanship: its place in the plan, what it set out to do, and what its meetings came to. */
export const ChairmanshipView = (props: ChairmanshipViewProps) => {
  const { chairmanship, meetings, media, neighbours, facts } = props;
  const t = useTranslations("chairmanship");
  const to = addressesIn(useLocale());
  return (
    <>
      <WayHere steps={[{ name: t("listTitle"), href: to.chairmanships }]} />
      <ChairmanshipOpening chairmanship={chairmanship} meetings={meetings} facts={facts} />
      <section>
        <h2>{t("priorities")}</h2>
        {chairmanship.priorities.length > 0 ? (
          <TextList texts={chairmanship.priorities} />
        ) : (
          <p className="empty">{t("prioritiesUnknown")}</p>
        )}
        {chairmanship.slogan ? <Slogan slogan={chairmanship.slogan} /> : null}
      </section>
      <section>
        <h2 className="section-heading">{t("meetings", { count: meetings.length })}</h2>
        {meetings.length > 0 ? (
          <MeetingList meetings={meetings} facts={facts} line="kind" />
        ) : (
          <p className="empty">{t("noMeetings")}</p>
        )}
      </section>
      <section>
        <h2 className="section-heading">{t("documents")}</h2>
        {media.length > 0 ? <MediaList media={media} /> : <p className="empty">{t("noDocuments")}</p>}
      </section>
      <Handover chairmanship={chairmanship} meetings={meetings} neighbours={neighbours} facts={facts} />
      <SourceLine source={chairmanship.source} />
    </>
  );
};
