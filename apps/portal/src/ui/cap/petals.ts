import { actionState, actions, areaOf, type Coverage } from "@rabat/core/cap";
import { useLocale } from "next-intl";
import { addressesIn } from "../addresses.ts";
import type { Petal } from "../rose.tsx";
import { useCapWords } from "./cap-words.ts";

/** The twenty-nine actions as petals, named with their state. */
export const usePetals = (covered: Coverage): Petal[] => {
  const { nameOf, stateOf } = useCapWords();
  const addresses = addressesIn(useLocale());
  return actions.map(({ number, objective }) => {
    const node = { level: "action", number } as const;
    const state = actionState(number, covered);
    return {
      action: number,
      area: objective && areaOf(objective),
      state,
      name: `${nameOf(node)}: ${stateOf(state, "action")}`,
      href: addresses.node(node),
    };
  });
};
