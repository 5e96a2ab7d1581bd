import {
  addresses,
  areas,
  type CapReference,
  coverage,
  type ObjectiveCode,
  possibleAreas,
  possibleObjectives,
} from "@rabat/core/cap";
import { type PlanFact, parentWith, planWith } from "@rabat/core/revision";
import { useLocale } from "next-intl";
import { addressesIn } from "../addresses.ts";
import { CoverageMatrix, type CoverageObjective } from "../coverage-matrix.tsx";
import { RecordText } from "../record/record-text.tsx";
import { useCapWords } from "./cap-words.ts";
import { usePetals } from "./petals.ts";

type PlanMatrixProps = { references: readonly CapReference[]; facts: readonly PlanFact[] };

/** Rows per area and objective, the state of each in words; actions whose objective is unknown stand apart. */
export const PlanMatrix = ({ references, facts }: PlanMatrixProps) => {
  const { t, nameOf, stateOf } = useCapWords();
  const locale = useLocale();
  const href = addressesIn(locale).node;
  const parentOf = parentWith(facts);
  const { objectives } = planWith(facts);
  const petals = usePetals(coverage(references, parentOf), facts);
  const petalsOf = (owner: ObjectiveCode | null) => petals.filter(({ action }) => parentOf(action) === owner);
  const orphans = petalsOf(null);
  const countOf = (held: typeof petals, complete: boolean) => {
    const addressed = held.filter(({ state }) => state === "addressed").length;
    if (held.length === 0) return t("actionsUnknown");
    return t(complete ? "actionsOf" : "knownActionsOf", { addressed, total: held.length });
  };
  const rowOf = ({ code, title }: (typeof objectives)[number]): CoverageObjective => {
    const node = { level: "objective", code } as const;
    const isAddressed = references.some((reference) => addresses(reference, node, parentOf));
    const held = petalsOf(code);
    return {
      label: nameOf(node),
      href: href(node),
      name: title ? <RecordText text={title} /> : t("titleUnknown"),
      stateWord: `${stateOf(isAddressed ? "addressed" : "not-yet", "objective")}\u00a0· ${countOf(held, orphans.length === 0 || !possibleObjectives.includes(code))}`,
      actions: held,
    };
  };
  const known = areas.map(({ code, title }) => {
    const own = objectives.filter(({ area }) => area === code);
    const held = own.flatMap((objective) => petalsOf(objective.code));
    return {
      area: code,
      name: <RecordText text={title} />,
      href: href({ level: "area", code }),
      summary: countOf(held, orphans.length === 0 || !possibleAreas.includes(code)),
      objectives: own.map(rowOf),
    };
  });
  const unknown = {
    area: null,
    name: t("unknownGroup"),
    summary: t("unknownAreas"),
    objectives: [
      {
        label: t("unknownObjectives"),
        name: t("unknownWhich"),
        stateWord: countOf(orphans, true),
        actions: orphans,
      },
    ],
  };
  return <CoverageMatrix areas={orphans.length > 0 ? [...known, unknown] : known} />;
};
