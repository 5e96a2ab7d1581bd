import type { PlanFact } from "@rabat/core/revision";
import { useLocale } from "next-intl";
import { addressesIn } from "../addresses.ts";
import { FullText } from "../record/full-text.tsx";
import { SourceLine } from "../record/source-line.tsx";
import { useCapWords } from "./cap-words.ts";

/** What the Secretariat filled in where the published plan is silent: the wording, the objective, and its source. */
export const NodeFact = ({ fact }: { fact: PlanFact }) => {
  const { t, nameOf } = useCapWords();
  const to = addressesIn(useLocale());
  const above = fact.objective && ({ level: "objective", code: fact.objective } as const);
  return (
    <>
      {fact.text ? <FullText text={fact.text} /> : null}
      {above ? (
        <p>
          {t("partOf")}: <a href={to.node(above)}>{nameOf(above)}</a>
        </p>
      ) : null}
      <SourceLine source={fact.source} />
    </>
  );
};
