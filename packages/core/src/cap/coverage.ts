import { type CoverageOf, climb, cover } from "../framework/coverage.ts";
import { type ActionNumber, type AreaCode, actions, type ObjectiveCode, objectiveOf } from "./catalogue.ts";
import { cadiz } from "./layout.ts";
import type { CapReference } from "./reference.ts";

/** The objective that an action is taken to stand under: the catalogue's, or also what was filled in since. */
export type ParentOf = (action: ActionNumber) => ObjectiveCode | null;

const planOf = (parentOf: ParentOf): typeof cadiz =>
  parentOf === objectiveOf
    ? cadiz
    : { ...cadiz, objectiveOf: new Map(actions.map(({ number }) => [number, parentOf(number)])) };

/** Of objectives the counted codes: 5a and 5b are one "5" of ten. */
export type Coverage = CoverageOf<AreaCode>;

/**
 * What a reference addresses: what it names, and upward from there. A named action addresses its known objective
 * and that objective's area; a named objective addresses its area; nothing addresses what lies below it.
 *
 * @example addressedBy({ areas: [], objectives: ["3"], actions: [] })
 * // → { areas: ["2"], objectives: ["3"], actions: [] }
 */
export const addressedBy = (reference: CapReference, parentOf: ParentOf = objectiveOf): CapReference =>
  climb(planOf(parentOf), reference);

/**
 * Coverage of the Cadiz Action Plan by any number of references (of meetings, usually). More references never
 * cover less. `parentOf` says under which objective an action stands, where more is known than the catalogue.
 *
 * @example coverage([{ areas: ["5"], objectives: ["10"], actions: [29] }]).actions
 * // → { addressed: [29], total: 29 }
 */
export const coverage = (references: Iterable<CapReference>, parentOf: ParentOf = objectiveOf): Coverage =>
  cover(planOf(parentOf), references);

export type CapNode =
  | { level: "area"; code: AreaCode }
  | { level: "objective"; code: ObjectiveCode }
  | { level: "action"; number: ActionNumber };

/**
 * Whether a reference addresses one node of the plan, directly or through something below it.
 *
 * @example addresses({ areas: [], objectives: [], actions: [17] }, { level: "area", code: "3" }) // → true
 */
export const addresses = (
  reference: CapReference,
  node: CapNode,
  parentOf: ParentOf = objectiveOf,
): boolean => {
  const { areas, objectives, actions } = addressedBy(reference, parentOf);
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
export const actionState = (
  action: ActionNumber,
  covered: Coverage,
  parentOf: ParentOf = objectiveOf,
): ActionState => {
  if (covered.actions.addressed.includes(action)) return "addressed";
  return parentOf(action) === null ? "unknown-parent" : "not-yet";
};
