import type { Catalogue, Named } from "./catalogue.ts";
import { countedCode } from "./scale.ts";

/** What of a framework is addressed, level by level; a level that the framework has not has a total of 0. */
export type CoverageOf<Area extends string = string> = {
  areas: { addressed: Area[]; total: number };
  /** Counted codes: halves of one number (5a, 5b) are one. */
  objectives: { addressed: string[]; total: number };
  actions: { addressed: number[]; total: number };
};

const counted = (codes: readonly string[]) => [...new Set(codes.map(countedCode))];

/**
 * What is named, and upward from there. A named action addresses its known objective and that objective's known
 * area; a named objective addresses its known area; nothing addresses what lies below it.
 */
export const climb = <Area extends string, Objective extends string>(
  { areas, objectives, areaOf, objectiveOf }: Catalogue<Area, Objective>,
  named: Named<Area, Objective>,
): Named<Area, Objective> => {
  const reached = new Set<Objective>(named.objectives);
  for (const action of named.actions) {
    const objective = objectiveOf.get(action) ?? null;
    if (objective !== null) reached.add(objective);
  }
  const above = new Set<Area>(named.areas);
  for (const objective of reached) {
    const area = areaOf.get(objective) ?? null;
    if (area !== null) above.add(area);
  }
  return {
    areas: areas.codes.filter((code) => above.has(code)),
    objectives: objectives.codes.filter((code) => reached.has(code)),
    actions: named.actions,
  };
};

/** Coverage by any number of references to one framework. More references never cover less. */
export const cover = <Area extends string, Objective extends string>(
  catalogue: Catalogue<Area, Objective>,
  references: Iterable<Named<Area, Objective>>,
): CoverageOf<Area> => {
  const areas = new Set<Area>();
  const objectives = new Set<Objective>();
  const actions = new Set<number>();
  for (const reference of references) {
    const addressed = climb(catalogue, reference);
    for (const code of addressed.areas) areas.add(code);
    for (const code of addressed.objectives) objectives.add(code);
    for (const number of addressed.actions) actions.add(number);
  }
  return {
    areas: {
      addressed: catalogue.areas.codes.filter((code) => areas.has(code)),
      total: catalogue.areas.codes.length,
    },
    objectives: {
      addressed: counted(catalogue.objectives.codes.filter((code) => objectives.has(code))),
      total: counted(catalogue.objectives.codes).length,
    },
    actions: {
      addressed: catalogue.actions.codes.filter((number) => actions.has(number)),
      total: catalogue.actions.codes.length,
    },
  };
};
