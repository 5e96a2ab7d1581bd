import { coverage, planSource } from "@rabat/core/cap";
import type { Chairmanship } from "@rabat/core/chairmanship";
import { capOf, type Meeting } from "@rabat/core/meeting";
import { type PlanFact, parentWith } from "@rabat/core/revision";
import { useLocale, useTranslations } from "next-intl";
import { addressesIn } from "../addresses.ts";
import { useCapWords } from "../cap/cap-words.ts";
import { usePlanFigures } from "../cap/plan-figures.ts";
import { PlanRose } from "../cap/plan-rose.tsx";
import { PlanStates } from "../cap/plan-states.tsx";
import { PlanTable } from "../cap/plan-table.tsx";
import { useChairmanshipName } from "../chairmanship/chairmanship-name.ts";
import { FigureRow } from "../figure-row.tsx";
import { SourceLine } from "../record/source-line.tsx";
import "../record/record.css";
import "./embed.css";

type CoverageEmbedProps = {
  chairmanship: Chairmanship | null;
  meetings: readonly Meeting[];
  facts: readonly PlanFact[];
};

/** What the meetings of one Chairmanship, or of all, address of the plan, for a frame on another site. */
export const CoverageEmbed = ({ chairmanship, meetings, facts }: CoverageEmbedProps) => {
  const { t } = useCapWords();
  const words = useTranslations("embed");
  const nameOf = useChairmanshipName();
  const to = addressesIn(useLocale());
  const covered = coverage(meetings.map(capOf), parentWith(facts));
  const { addressed, total } = covered.actions;
  const page = chairmanship ? to.chairmanship(chairmanship.slug) : to.plan;
  return (
    <>
      <div className="embed-overview">
        <PlanRose covered={covered} facts={facts} />
        <div>
          <h1>{t("title")}</h1>
          <p className="lead">
            {chairmanship ? nameOf(chairmanship.slug, chairmanship.partner) : words("everyChairmanship")}
          </p>
          <p>{t("roseTitle", { addressed: addressed.length, total })}</p>
          <PlanStates />
          <FigureRow figures={usePlanFigures(covered)} />
        </div>
      </div>
      <details>
        <summary>{t("asTable")}</summary>
        <p className="note">{t("unknownParents")}</p>
        <PlanTable meetings={meetings} facts={facts} />
      </details>
      <div className="embed-foot">
        <p>
          <a href={page}>{words("portal")}</a>
        </p>
        <SourceLine source={planSource} />
      </div>
    </>
  );
};
