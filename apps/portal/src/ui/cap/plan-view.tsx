import { areas, coverage, objectives, planSource } from "@rabat/core/cap";
import { capOf, isOnPlan, type Meeting } from "@rabat/core/meeting";
import { type PlanFact, parentWith } from "@rabat/core/revision";
import { FigureRow } from "../figure-row.tsx";
import { PageHeading } from "../page-heading.tsx";
import { SourceLine } from "../record/source-line.tsx";
import { TranslationNote } from "../record/translation-note.tsx";
import { useCapWords } from "./cap-words.ts";
import { usePlanFigures } from "./plan-figures.ts";
import { PlanMatrix } from "./plan-matrix.tsx";
import { PlanRose } from "./plan-rose.tsx";
import { PlanStates } from "./plan-states.tsx";
import { PlanTable } from "./plan-table.tsx";
import { PlanViewLinks } from "./plan-view-links.tsx";
import "../record/record.css";

const shortTitles = [...areas, ...objectives].flatMap(({ title }) => title ?? []);

type PlanViewProps = { meetings: readonly Meeting[]; facts: readonly PlanFact[] };

/** The Cadiz Action Plan and what the meetings of the record addressed of it. */
export const PlanView = ({ meetings, facts }: PlanViewProps) => {
  const { t } = useCapWords();
  const references = meetings.map(capOf);
  const covered = coverage(references, parentWith(facts));
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead")} />
      <PlanViewLinks current="rose" />
      <section className="plan-overview">
        <PlanRose covered={covered} facts={facts} />
        <div>
          <h2>{t("wholeTitle")}</h2>
          <p>{t("wholeText", { meetings: meetings.filter(isOnPlan).length })}</p>
          <PlanStates />
          <FigureRow figures={usePlanFigures(covered)} />
        </div>
      </section>
      <section>
        <h2>{t("areaByArea")}</h2>
        <p className="note">{t("shortTitles")}</p>
        <TranslationNote texts={shortTitles} />
        <PlanMatrix references={references} facts={facts} />
      </section>
      <section>
        <h2>{t("asTable")}</h2>
        <p className="note">{t("unknownParents")}</p>
        <PlanTable meetings={meetings} facts={facts} />
      </section>
      <SourceLine source={planSource} />
    </>
  );
};
