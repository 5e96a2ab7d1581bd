import type { Refusal } from "../refusal.ts";
import { type Scale, scaleOf } from "./scale.ts";

export const levelNames = ["area", "objective", "action"] as const;
export type LevelName = (typeof levelNames)[number];

/** Parts of a framework, level by level *as named*: a level that is not named is empty, and nothing is filled in. */
export type Named<Area extends string = string, Objective extends string = string> = {
  areas: readonly Area[];
  objectives: readonly Objective[];
  actions: readonly number[];
};

/** Why a line is none of a framework's, before the framework says so under its own code of refusal. */
export type Fault =
  | { kind: "empty" }
  | { kind: "too-long"; limit: number }
  | { kind: "other-plan" | "unreadable" | "level-order" | "reversed-range"; part: string }
  | { kind: "unknown"; level: LevelName; part: string }
  | { kind: "contradiction"; part: string; parent: string };

/** How lines of a framework are told from those of others, and how they are refused. */
export type Notation = {
  /** The framework's own name at the beginning of a tidied line, with the mark that parts it from the rest. */
  ownName: RegExp;
  /** Whether a line has to begin with the name. Only the plan that a portal is about can do without. */
  named: boolean;
  /** Names of other plans that explain a fault better than the fault itself. */
  otherPlan: RegExp | null;
  /** In characters; anything longer is not a line. */
  limit: number;
  refusalOf: (fault: Fault) => Refusal;
};

/** What the reading, expanding and covering of references is told about a framework. */
export type Catalogue<Area extends string = string, Objective extends string = string> = {
  areas: Scale<Area>;
  objectives: Scale<Objective>;
  actions: Scale<number>;
  /** The area of each objective; null where it is unknown. */
  areaOf: ReadonlyMap<Objective, Area | null>;
  /** The objective of each action; null where it is unknown. */
  objectiveOf: ReadonlyMap<number, Objective | null>;
  /** Where an action whose objective is unknown may belong. */
  unplaced: { areas: readonly Area[]; objectives: readonly Objective[] };
  notation: Notation;
};

export type Layout<Area extends string, Objective extends string> = {
  areas: readonly Area[];
  objectives: readonly Objective[];
  actionTotal: number;
  areaOf: (objective: Objective) => Area | null;
  objectiveOf: (action: number) => Objective | null;
  unplaced: Catalogue<Area, Objective>["unplaced"];
};

/** Prepares a framework's layout for reading, once. */
export const catalogueOf = <Area extends string, Objective extends string>(
  { areas, objectives, actionTotal, areaOf, objectiveOf, unplaced }: Layout<Area, Objective>,
  notation: Notation,
): Catalogue<Area, Objective> => {
  const actions = Array.from({ length: actionTotal }, (_, index) => index + 1);
  return {
    areas: scaleOf(areas),
    objectives: scaleOf(objectives),
    actions: scaleOf(actions),
    areaOf: new Map(objectives.map((objective) => [objective, areaOf(objective)])),
    objectiveOf: new Map(actions.map((action) => [action, objectiveOf(action)])),
    unplaced,
    notation,
  };
};
