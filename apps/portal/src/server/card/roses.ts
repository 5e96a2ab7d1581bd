import {
  type ActionNumber,
  actionState,
  actions,
  areaOf,
  type CapNode,
  type CapReference,
  coverage,
  nodeCode,
  objectiveOf,
  type ParentOf,
} from "@rabat/core/cap";
import { type PlanFact, parentWith } from "@rabat/core/revision";
import type { Words } from "../open-data/words.ts";
import type { Card, CardPetal } from "./card.ts";

type Rose = Card["rose"];

const petalsOf = (look: (action: ActionNumber) => CardPetal["look"], parentOf: ParentOf): CardPetal[] =>
  actions.map(({ number }) => {
    const objective = parentOf(number);
    return { area: objective && areaOf(objective), look: look(number) };
  });

type Told = { references: Iterable<CapReference>; facts: readonly PlanFact[] };

/** What these references address of the plan, counted in the middle. */
export const roseOf = ({ references, facts }: Told, words: Words): Rose => {
  const parentOf = parentWith(facts);
  const covered = coverage(references, parentOf);
  const { addressed, total } = covered.actions;
  return {
    petals: petalsOf((action) => actionState(action, covered, parentOf), parentOf),
    figure: String(addressed.length),
    caption: words("cap.roseCaption", { addressed: addressed.length, total }),
  };
};

const isPartOf = (action: ActionNumber, node: CapNode, parentOf: ParentOf): boolean => {
  if (node.level === "action") return node.number === action;
  const objective = parentOf(action);
  if (objective === null) return false;
  return node.code === (node.level === "objective" ? objective : areaOf(objective));
};

/** The petals of one part of the plan in their states, all others aside, and its number in the middle. */
export const roseOfNode = (node: CapNode, { references, facts }: Told): Rose => {
  const parentOf = parentWith(facts);
  const covered = coverage(references, parentOf);
  return {
    petals: petalsOf(
      (action) => (isPartOf(action, node, parentOf) ? actionState(action, covered, parentOf) : "aside"),
      parentOf,
    ),
    figure: nodeCode(node),
    caption: null,
  };
};

/** The rose as the sign of the plan, for what has no place in it. */
export const emblem: Rose = { petals: petalsOf(() => "emblem", objectiveOf), figure: null, caption: null };
