import type { Locale } from "../language/locale.ts";
import { accept, type Result, refuse } from "../refusal.ts";
import {
  type ActionNumber,
  type AreaCode,
  actionTotal,
  areaCodes,
  areaOf,
  isAreaCode,
  isObjectiveCode,
  type ObjectiveCode,
  objectiveCodes,
  objectiveOf,
  possibleAreas,
  possibleObjectives,
} from "./catalogue.ts";
import { expandList, type LevelName, orderOf, otherPlanIn, readLevels } from "./notation.ts";

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
export type CapReference = {
  areas: readonly AreaCode[];
  objectives: readonly ObjectiveCode[];
  actions: readonly ActionNumber[];
};

/** The codes as the plan runs, each once; most lines name them so already. */
const inOrder = <Code>(all: readonly Code[], named: readonly Code[]): readonly Code[] => {
  let reached = -1;
  for (const code of named) {
    const place = all.indexOf(code);
    if (place <= reached) return all.filter((other) => named.includes(other));
    reached = place;
  }
  return named;
};
const allActions = Array.from({ length: actionTotal }, (_, index) => index + 1);
const areaOrder = orderOf(areaCodes);
const objectiveOrder = orderOf(["1", "2", "3", "4", "5", "5a", "5b", "6", "7", "8", "9", "10"]);
const actionOrder = orderOf(allActions.map(String));

const areasFrom = (list: string): Result<readonly AreaCode[]> => {
  const expanded = expandList(list, areaOrder);
  if (!expanded.ok) return expanded;
  const named = expanded.value.filter(isAreaCode);
  const unknown = expanded.value.find((code) => !isAreaCode(code));
  if (unknown !== undefined) return refuse({ code: "cap.unknown-area", part: unknown });
  return accept(inOrder(areaCodes, named));
};

const actionsFrom = (list: string): Result<readonly ActionNumber[]> => {
  const expanded = expandList(list, actionOrder);
  if (!expanded.ok) return expanded;
  const unknown = expanded.value.find((code) => !actionOrder.places.has(code));
  if (unknown !== undefined) return refuse({ code: "cap.unknown-action", part: unknown });
  return accept(inOrder(allActions, expanded.value.map(Number)));
};

const halves = ["5a", "5b"] as const;

const objectivesFrom = (list: string, actions: readonly ActionNumber[]): Result<readonly ObjectiveCode[]> => {
  const expanded = expandList(list, objectiveOrder);
  if (!expanded.ok) return expanded;
  const unknown = expanded.value.find((code) => !objectiveOrder.places.has(code));
  if (unknown !== undefined) return refuse({ code: "cap.unknown-objective", part: unknown });
  const named = expanded.value.filter(isObjectiveCode);
  if (expanded.value.includes("5")) {
    const owners = actions.map(objectiveOf);
    const narrowed = halves.filter((half) => owners.includes(half));
    named.push(...(narrowed.length > 0 ? narrowed : halves));
  }
  return accept(inOrder(objectiveCodes, named));
};

const contradiction = (part: string, parent: string) => refuse({ code: "cap.contradiction", part, parent });
const shares = <Code>(left: readonly Code[], right: readonly Code[]) =>
  left.some((code) => right.includes(code));

/** Refuses a level that contradicts a known parent; this is what tells most lines of other plans apart. */
const checkParents = (reference: CapReference): Result<CapReference> => {
  const { areas, objectives, actions } = reference;
  for (const objective of objectives) {
    const area = areaOf(objective);
    if (areas.length > 0 && !areas.includes(area))
      return contradiction(`objective-${objective}`, `area-${area}`);
  }
  for (const action of actions) {
    const objective = objectiveOf(action);
    if (objective === null) {
      if (objectives.length > 0 && !shares(objectives, possibleObjectives))
        return contradiction(`action-${action}`, "objectives-7-10");
      if (areas.length > 0 && !shares(areas, possibleAreas))
        return contradiction(`action-${action}`, "areas-4-5");
      continue;
    }
    if (objectives.length > 0 && !objectives.includes(objective))
      return contradiction(`action-${action}`, `objective-${objective}`);
    if (areas.length > 0 && !areas.includes(areaOf(objective)))
      return contradiction(`action-${action}`, `area-${areaOf(objective)}`);
  }
  return accept(reference);
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
export const parseCapReference = (line: string): Result<CapReference> => {
  const read = readReference(line);
  if (read.ok || read.refusals[0].code === "cap.too-long") return read;
  const other = otherPlanIn(line);
  return other === null ? read : refuse({ code: "cap.other-plan", part: other });
};

const readReference = (line: string): Result<CapReference> => {
  const levels = readLevels(line);
  if (!levels.ok) return levels;
  const { area, objective, action } = levels.value;
  const areas = area === undefined ? accept([]) : areasFrom(area);
  if (!areas.ok) return areas;
  const actions = action === undefined ? accept([]) : actionsFrom(action);
  if (!actions.ok) return actions;
  const objectives = objective === undefined ? accept([]) : objectivesFrom(objective, actions.value);
  if (!objectives.ok) return objectives;
  return checkParents({ areas: areas.value, objectives: objectives.value, actions: actions.value });
};

export type CapForm = Locale | "code";

const words: Record<CapForm, Record<LevelName, readonly [one: string, many: string]>> = {
  en: {
    area: ["Area ", "Areas "],
    objective: ["Objective ", "Objectives "],
    action: ["Action ", "Actions "],
  },
  fr: {
    area: ["Domaine ", "Domaines "],
    objective: ["Objectif ", "Objectifs "],
    action: ["Action ", "Actions "],
  },
  ar: {
    area: ["المجال ", "المجالات "],
    objective: ["الهدف ", "الأهداف "],
    action: ["الإجراء ", "الإجراءات "],
  },
  pt: {
    area: ["Domínio ", "Domínios "],
    objective: ["Objetivo ", "Objetivos "],
    action: ["Ação ", "Ações "],
  },
  es: {
    area: ["Ámbito ", "Ámbitos "],
    objective: ["Objetivo ", "Objetivos "],
    action: ["Acción ", "Acciones "],
  },
  code: { area: ["A", "A"], objective: ["O", "O"], action: ["Act", "Act"] },
};

/** "1-3, 5": runs of whole numbers become ranges; 5a and 5b always stand by themselves. */
const listOf = (codes: readonly (string | number)[]): string => {
  const runs: (string | number)[][] = [];
  for (const code of codes) {
    const run = runs.at(-1);
    if (run !== undefined && Number(code) === Number(run.at(-1)) + 1) run.push(code);
    else runs.push([code]);
  }
  return runs.map((run) => (run.length > 1 ? `${run[0]}-${run.at(-1)}` : `${run[0]}`)).join(", ");
};

/**
 * Writes a reference as a CAP line. `parseCapReference` of the result gives the same reference back.
 *
 * @example formatCapReference({ areas: ["3"], objectives: ["5b"], actions: [16, 17] }, "fr")
 * // → "Domaine 3 | Objectif 5b | Actions 16-17"
 */
export const formatCapReference = (reference: CapReference, form: CapForm = "en"): string => {
  const level = (name: LevelName, codes: readonly (string | number)[]) =>
    codes.length === 0 ? [] : [words[form][name][codes.length > 1 ? 1 : 0] + listOf(codes)];
  return [
    ...level("area", reference.areas),
    ...level("objective", reference.objectives),
    ...level("action", reference.actions),
  ].join(" | ");
};

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
