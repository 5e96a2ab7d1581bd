import {
  type ActionNumber,
  actionState,
  actions,
  areaOf,
  type CapNode,
  type CapReference,
  coverage,
} from "@rabat/core/cap";
import type { Words } from "../open-data/words.ts";
import type { Card, CardPetal } from "./card.ts";

type Rose = Card["rose"];

const petalsOf = (look: (action: ActionNumber) => CardPetal["look"]): CardPetal[] =>
  actions.map(({ number, objective }) => ({ area: objective && areaOf(objective), look: look(number) }));

/** What these references address of the plan, counted in the middle. */
export const roseOf = (references: Iterable<CapReference>, words: Words): Rose => {
  const covered = coverage(references);
  const { addressed, total } = covered.actions;
  return {
    petals: petalsOf((action) => actionState(action, covered)),
    figure: String(addressed.length),
    caption: words("cap.roseCaption", { addressed: addressed.length, total }),
  };
};

const isPartOf = (action: ActionNumber, node: CapNode): boolean => {
  if (node.level === "action") return node.number === action;
  const objective = actions[action - 1]?.objective ?? null;
  if (objective === null) return false;
  return node.code === (node.level === "objective" ? objective : areaOf(objective));
};

/** The petals of one part of the plan in their states, all others aside, and its number in the middle. */
export const roseOfNode = (node: CapNode, references: Iterable<CapReference>): Rose => {
  const covered = coverage(references);
  return {
    petals: petalsOf((action) => (isPartOf(action, node) ? actionState(action, covered) : "aside")),
    figure: node.level === "action" ? String(node.number) : node.code,
    caption: null,
  };
};

/** The rose as the sign of the plan, for what has no place in it. */
export const emblem: Rose = { petals: petalsOf(() => "emblem"), figure: null, caption: null };
