import type { Named } from "../framework/catalogue.ts";
import { readLine } from "../framework/reading.ts";
import { type LineForm, writeLine } from "../framework/writing.ts";
import type { Result } from "../refusal.ts";
import { type AreaCode, areaOf, type ObjectiveCode, objectiveCodes, objectiveOf } from "./catalogue.ts";
import { cadiz, type cadizKey } from "./layout.ts";

/**
 * A CAP line: which parts of the Cadiz Action Plan something serves, level by level *as named* — a level that is
 * not named is empty, and nothing is filled in (`addressedBy` climbs; nothing ever descends).
 *
 *   line      = level *( "|" level )          areas, objectives, actions: any non-empty subset, in this order
 *   level     = word list                     "Area 3", "Objectifs 1-2", "Actions 1-3, 5"; codes "A3", "O5b", "Act17"
 *   list      = item *( ( "," / "and" / "et" … ) item )
 *   item      = number [ "-" number ]         ranges run upward
 *
 * "Objective 5" means 5a and 5b, unless actions named in the line narrow it. Actions 23-28, whose objective is
 * unknown, are accepted under Objectives 7-10 and Areas 4-5. A line of the Marrakesh Action Plan (2018) is refused
 * where the plan is named or its numbers contradict Cadiz; otherwise it cannot be told apart.
 */
export type CapReference = Named<AreaCode, ObjectiveCode> & {
  /** Never needed here; its type keeps references to other frameworks out (`@rabat/core/framework`). */
  framework?: typeof cadizKey;
};

/**
 * Reads a CAP line in any of the five languages, in codes, or as an address.
 *
 * Takes any string; returns the reference, each level in the plan's order without repeats; refuses (`cap.*`) what
 * is empty, too long, unreadable, out of order, outside the plan, reversed, contradictory, or names another plan.
 *
 * @example parseCapReference("Area 3 | Objective 5 | Actions 16-17")
 * // → { ok: true, value: { areas: ["3"], objectives: ["5b"], actions: [16, 17] } }
 */
export const parseCapReference = (line: string): Result<CapReference> => readLine(cadiz, line);

export type CapForm = LineForm;

/**
 * Writes a reference as a CAP line. `parseCapReference` of the result gives the same reference back.
 *
 * @example formatCapReference({ areas: ["3"], objectives: ["5b"], actions: [16, 17] }, "fr")
 * // → "Domaine 3 | Objectif 5b | Actions 16-17"
 */
export const formatCapReference = (reference: CapReference, form: CapForm = "en"): string =>
  writeLine(reference, form);

const firstPlace = (reference: CapReference): number[] => {
  const area = reference.areas[0] ?? (reference.objectives[0] && areaOf(reference.objectives[0]));
  const objective = reference.objectives[0] ?? (reference.actions[0] && objectiveOf(reference.actions[0]));
  return [
    area ? Number(area) : objective ? Number(areaOf(objective)) : 9,
    objective ? objectiveCodes.indexOf(objective) : -1,
    reference.actions[0] ?? 0,
  ];
};

/**
 * Sorts references as the plan runs: negative when `left` comes first. For `Array.prototype.sort`.
 *
 * @example
 * const [first, second] = ["Area 1", "Action 29"].map((line) => parseCapReference(line));
 * first?.ok && second?.ok && compareCapReferences(first.value, second.value) < 0 // → true
 */
export const compareCapReferences = (left: CapReference, right: CapReference): number => {
  const [there, here] = [firstPlace(right), firstPlace(left)];
  const differing = here.findIndex((place, index) => place !== there[index]);
  if (differing >= 0) return (here[differing] as number) - (there[differing] as number);
  return formatCapReference(left) < formatCapReference(right)
    ? -1
    : formatCapReference(left) === formatCapReference(right)
      ? 0
      : 1;
};
