import {
  actions,
  areaCodes,
  areaOf,
  areas,
  type CapNode,
  objectiveCodes,
  objectives,
  possibleAreas,
  possibleObjectives,
} from "@rabat/core/cap";
import type { OfficialText } from "@rabat/core/language";
import { type PlanFact, planWith } from "@rabat/core/revision";

type Facts = readonly PlanFact[];

/** The short title of an area or objective, the text of an action; null where neither our sources nor `facts` give one. */
export const textOf = (node: CapNode, facts: Facts = []): OfficialText | null => {
  const plan = planWith(facts);
  if (node.level === "action") return plan.actions[node.number - 1]?.text ?? null;
  const nodes = node.level === "area" ? areas : plan.objectives;
  return nodes.find(({ code }) => code === node.code)?.title ?? null;
};

/** An objective's wording where one was quoted at greater length than its short title. */
export const longerWordingOf = (node: CapNode): OfficialText | null =>
  node.level === "objective" ? (objectives.find(({ code }) => code === node.code)?.longer ?? null) : null;

/** Where a published title breaks off; null for all that are whole. */
export const completionOf = (node: CapNode): string | null =>
  node.level === "area" ? (areas.find(({ code }) => code === node.code)?.completed ?? null) : null;

const isOpen = ({ objective }: { objective: string | null }): boolean => objective === null;

/** Actions whose objective neither our sources nor `facts` give. */
export const orphanActions = (facts: Facts): CapNode[] =>
  planWith(facts)
    .actions.filter(isOpen)
    .map(({ number }) => ({ level: "action", number }));

const objectiveNode = (code: (typeof objectiveCodes)[number]): CapNode => ({ level: "objective", code });

/** What stands above a node, nearest last; `possible` where our sources and `facts` leave it open. */
export const parentsOf = (node: CapNode, facts: Facts = []): { known: CapNode[]; possible: CapNode[] } => {
  if (node.level === "area") return { known: [], possible: [] };
  if (node.level === "objective")
    return { known: [{ level: "area", code: areaOf(node.code) }], possible: [] };
  const objective = planWith(facts).actions[node.number - 1]?.objective ?? null;
  if (objective === null) return { known: [], possible: possibleObjectives.map(objectiveNode) };
  return { known: [{ level: "area", code: areaOf(objective) }, objectiveNode(objective)], possible: [] };
};

/** What stands below a node; `complete` is false where one of the actions 23-28 may belong there too. */
export const childrenOf = (node: CapNode, facts: Facts = []): { nodes: CapNode[]; complete: boolean } => {
  if (node.level === "action") return { nodes: [], complete: true };
  const plan = planWith(facts);
  if (node.level === "area") {
    const own = objectives.filter(({ area }) => area === node.code);
    return {
      nodes: own.map(({ code }) => objectiveNode(code)),
      complete: !possibleAreas.includes(node.code) || !plan.actions.some(isOpen),
    };
  }
  const own = plan.actions.filter(({ objective }) => objective === node.code);
  return {
    nodes: own.map(({ number }) => ({ level: "action", number })),
    complete: !possibleObjectives.includes(node.code) || !plan.actions.some(isOpen),
  };
};

/** A node with everything below it, as the plan runs. */
export const branchOf = (node: CapNode, facts: Facts = []): CapNode[] => [
  node,
  ...childrenOf(node, facts).nodes.flatMap((child) => branchOf(child, facts)),
];

const levelOf = (node: CapNode): CapNode[] => {
  if (node.level === "area") return areaCodes.map((code) => ({ level: "area", code }));
  if (node.level === "objective") return objectiveCodes.map(objectiveNode);
  return actions.map(({ number }) => ({ level: "action", number }));
};

const keyOf = (node: CapNode) => (node.level === "action" ? node.number : node.code);

/** The nodes before and after one of the same level, as the plan runs. */
export const neighboursOf = (node: CapNode): { previous: CapNode | undefined; next: CapNode | undefined } => {
  const level = levelOf(node);
  const place = level.findIndex((other) => keyOf(other) === keyOf(node));
  return { previous: level[place - 1], next: level[place + 1] };
};
