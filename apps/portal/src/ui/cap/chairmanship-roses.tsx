import { coverage } from "@rabat/core/cap";
import type { Chairmanship } from "@rabat/core/chairmanship";
import { capOf, type Meeting } from "@rabat/core/meeting";
import { type PlanFact, parentWith } from "@rabat/core/revision";
import { useLocale } from "next-intl";
import { addressesIn } from "../addresses.ts";
import { useChairmanshipName } from "../chairmanship/chairmanship-name.ts";
import { useTerm } from "../chairmanship/term.ts";
import { Rose } from "../rose.tsx";
import { useCapWords } from "./cap-words.ts";
import { usePetals } from "./petals.ts";

type Told = { meetings: readonly Meeting[]; facts: readonly PlanFact[] };
type EmblemProps = Told & { name: string };

const Emblem = ({ name, meetings, facts }: EmblemProps) => {
  const { t } = useCapWords();
  const covered = coverage(meetings.map(capOf), parentWith(facts));
  const { addressed, total } = covered.actions;
  const figures = { addressed: addressed.length, total };
  return (
    <Rose
      size="emblem"
      petals={usePetals(covered, facts)}
      title={t("emblemTitle", { name, ...figures })}
      centre={{ figure: "", caption: "" }}
    />
  );
};

type ChairmanshipRosesProps = Told & { chairmanships: readonly Chairmanship[] };

/** Small multiples: the same rose, each time with the petals of one Chairmanship lit. */
export const ChairmanshipRoses = ({ chairmanships, meetings, facts }: ChairmanshipRosesProps) => {
  const { t } = useCapWords();
  const to = addressesIn(useLocale());
  const nameOf = useChairmanshipName();
  const termOf = useTerm();
  return (
    <ol className="chairmanship-roses" role="list">
      {chairmanships.map((chairmanship) => {
        const name = nameOf(chairmanship.slug, chairmanship.partner);
        const own = meetings.filter((meeting) => meeting.chairmanship === chairmanship.slug);
        const { actions, objectives } = coverage(own.map(capOf), parentWith(facts));
        return (
          <li key={chairmanship.slug}>
            <Emblem name={name} meetings={own} facts={facts} />
            <p>
              <a href={to.chairmanship(chairmanship.slug)}>{name}</a>
            </p>
            <p className="meta">{termOf(chairmanship)}</p>
            <p className="meta">
              {t(own.length > 0 ? "emblemFigures" : "emblemEmpty", {
                meetings: own.length,
                objectives: objectives.addressed.length,
                actions: actions.addressed.length,
              })}
            </p>
          </li>
        );
      })}
    </ol>
  );
};
