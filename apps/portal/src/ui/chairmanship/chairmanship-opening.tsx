import { coverage } from "@rabat/core/cap";
import type { Chairmanship } from "@rabat/core/chairmanship";
import { capOf, type Meeting, meetingFigures } from "@rabat/core/meeting";
import { type PlanFact, parentWith } from "@rabat/core/revision";
import { useTranslations } from "next-intl";
import { usePlanFigures } from "../cap/plan-figures.ts";
import { PlanRose } from "../cap/plan-rose.tsx";
import { FigureRow } from "../figure-row.tsx";
import { PageHeading } from "../page-heading.tsx";
import { AsPublished } from "../record/as-published.tsx";
import { RecordText } from "../record/record-text.tsx";
import { useChairmanshipName } from "./chairmanship-name.ts";
import { useTerm } from "./term.ts";

type ChairmanshipOpeningProps = {
  chairmanship: Chairmanship;
  meetings: readonly Meeting[];
  facts: readonly PlanFact[];
};

/** What a Chairmanship is in the life of the plan, in figures and in its own petals. */
export const ChairmanshipOpening = ({ chairmanship, meetings, facts }: ChairmanshipOpeningProps) => {
  const t = useTranslations("chairmanship");
  const nameOf = useChairmanshipName();
  const termOf = useTerm();
  const covered = coverage(meetings.map(capOf), parentWith(facts));
  const planFigures = usePlanFigures(covered);
  const { thematicMeetings, specialEvents, recommendations, conclusions } = meetingFigures(meetings);
  const counts = [
    { label: t("figures.thematicMeetings", { count: thematicMeetings }), figure: String(thematicMeetings) },
    { label: t("figures.specialEvents", { count: specialEvents }), figure: String(specialEvents) },
    { label: t("figures.recommendations"), figure: String(recommendations) },
    { label: t("figures.conclusions"), figure: String(conclusions) },
  ];
  const { placeInPlan } = chairmanship;
  return (
    <section className="opening">
      <div>
        <PageHeading
          kicker={termOf(chairmanship)}
          title={nameOf(chairmanship.slug, chairmanship.partner)}
          lead={placeInPlan ? <RecordText text={placeInPlan} /> : undefined}
        />
        {placeInPlan ? <AsPublished text={placeInPlan} /> : null}
        {meetings.length === 0 ? null : (
          <>
            <FigureRow figures={planFigures} />
            <FigureRow figures={counts} />
            <p className="note">{t("figuresNote")}</p>
          </>
        )}
      </div>
      {meetings.length === 0 ? null : <PlanRose covered={covered} facts={facts} />}
    </section>
  );
};
