import { actionState, actions, areaOf, type Coverage } from "@rabat/core/cap";
import { type PlanFact, parentWith } from "@rabat/core/revision";
import { useLocale } from "next-intl";
import { addressesIn } from "../addresses.ts";
import type { Petal } from "../rose.tsx";
import { useCapWords } from "./cap-words.ts";

/** The twenty-nine actions as petals, named with their state; `facts` say what was filled in of the plan. */
export const usePetals = (covered: Coverage, facts: readonly PlanFact[]): Petal[] => {
  const { nameOf, stateOf } = useCapWords();
  const addresses = addressesIn(useLocale());
  const parentOf = parentWith(facts);
  return actions.map(({ number }) => {
    const node = { level: "action", number } as const;
    const objective = parentOf(number);
    const state = actionState(number, covered, parentOf);
    return {
      action: number,
      area: objective && areaOf(objective),
      state,
      name: `${nameOf(node)}: ${stateOf(state, "action")}`,
      href: addresses.node(node),
    };
  });
};
