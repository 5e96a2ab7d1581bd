import {
  type ActionNumber,
  type AreaCode,
  actions,
  actionTotal,
  areaCodes,
  areaOf,
  countedObjective,
  type ObjectiveCode,
  objectiveCodes,
  objectiveOf,
  objectiveTotal,
} from "./catalogue.ts";
import type { CapReference } from "./reference.ts";

export type Coverage = {
  areas: { addressed: AreaCode[]; total: number };
  /** Counted codes: 5a and 5b are one "5" of ten. */
  objectives: { addressed: string[]; total: number };
  actions: { addressed: ActionNumber[]; total: number };
};

/**
 * What a reference addresses: what it names, and upward from there. A named action addresses its known objective
 * and that objective's area; a named objective addresses its area; nothing addresses what lies below it.
 *
 * @example addressedBy({ areas: [], objectives: ["3"], actions: [] })
 * // → { areas: ["2"], objectives: ["3"], actions: [] }
 */
export const addressedBy = (reference: CapReference): CapReference => {
  const parents = reference.actions.map(objectiveOf).filter((objective) => objective !== null);
  const objectives = new Set<ObjectiveCode>([...reference.objectives, ...parents]);
  const areas = new Set<AreaCode>([...reference.areas, ...[...objectives].map(areaOf)]);
  return {
    areas: areaCodes.filter((code) => areas.has(code)),
    objectives: objectiveCodes.filter((code) => objectives.has(code)),
    actions: reference.actions,
  };
};

/**
 * Coverage of the Cadiz Action Plan by any number of references (of meetings, usually). More references never
 * cover less.
 *
 * @example coverage([{ areas: ["5"], objectives: ["10"], actions: [29] }]).actions
 * // → { addressed: [29], total: 29 }
 */
export const coverage = (references: Iterable<CapReference>): Coverage => {
  const addressed = Array.from(references, addressedBy);
  const named = <Code>(level: (reference: CapReference) => readonly Code[]) =>
    new Set(addressed.flatMap(level));
  const [areas, objectives, numbers] = [
    named(({ areas }) => areas),
    named(({ objectives }) => objectives),
    named(({ actions }) => actions),
  ];
  return {
    areas: { addressed: areaCodes.filter((code) => areas.has(code)), total: areaCodes.length },
    objectives: {
      addressed: [...new Set(objectiveCodes.filter((code) => objectives.has(code)).map(countedObjective))],
      total: objectiveTotal,
    },
    actions: {
      addressed: actions.map(({ number }) => number).filter((number) => numbers.has(number)),
      total: actionTotal,
    },
  };
};

export type CapNode =
  | { level: "area"; code: AreaCode }
  | { level: "objective"; code: ObjectiveCode }
  | { level: "action"; number: ActionNumber };

/**
 * Whether a reference addresses one node of the plan, directly or through something below it.
 *
 * @example addresses({ areas: [], objectives: [], actions: [17] }, { level: "area", code: "3" }) // → true
 */
export const addresses = (reference: CapReference, node: CapNode): boolean => {
  const { areas, objectives, actions } = addressedBy(reference);
  if (node.level === "area") return areas.includes(node.code);
  if (node.level === "objective") return objectives.includes(node.code);
  return actions.includes(node.number);
};

export type ActionState = "addressed" | "not-yet" | "unknown-parent";

/**
 * How an action is drawn: addressed goes before unknown, since the meeting that named it is known.
 *
 * @example
 * const covered = coverage([{ areas: ["3"], objectives: ["5b"], actions: [17] }]);
 * [17, 18, 24].map((action) => actionState(action, covered)) // → ["addressed", "not-yet", "unknown-parent"]
 */
export const actionState = (action: ActionNumber, covered: Coverage): ActionState => {
  if (covered.actions.addressed.includes(action)) return "addressed";
  return objectiveOf(action) === null ? "unknown-parent" : "not-yet";
};
