import { accept, type Result, refuse } from "../refusal.ts";
import type { Catalogue, LevelName, Named } from "./catalogue.ts";
import { cutLevels, expandList, tidy } from "./notation.ts";
import { codesAt, type Scale } from "./scale.ts";
import { listOf } from "./writing.ts";

const shares = <Code>(left: readonly Code[], right: readonly Code[]) =>
  left.some((code) => right.includes(code));

/** The first level that contradicts a known parent, beside that parent; this tells most lines of other plans apart. */
const contradictionIn = <Area extends string, Objective extends string>(
  { areaOf, objectiveOf, unplaced }: Catalogue<Area, Objective>,
  { areas, objectives, actions }: Named<Area, Objective>,
): { part: string; parent: string } | null => {
  const outside = (objective: Objective): Area | null => {
    const area = areaOf.get(objective) ?? null;
    return area === null || areas.length === 0 || areas.includes(area) ? null : area;
  };
  for (const objective of objectives) {
    const area = outside(objective);
    if (area !== null) return { part: `objective-${objective}`, parent: `area-${area}` };
  }
  for (const action of actions) {
    const objective = objectiveOf.get(action) ?? null;
    const part = `action-${action}`;
    if (objective === null) {
      if (objectives.length > 0 && !shares(objectives, unplaced.objectives))
        return { part, parent: `objectives-${listOf(unplaced.objectives)}` };
      if (areas.length > 0 && !shares(areas, unplaced.areas))
        return { part, parent: `areas-${listOf(unplaced.areas)}` };
      continue;
    }
    if (objectives.length > 0 && !objectives.includes(objective))
      return { part, parent: `objective-${objective}` };
    const area = outside(objective);
    if (area !== null) return { part, parent: `area-${area}` };
  }
  return null;
};

const readTidied = <Area extends string, Objective extends string>(
  catalogue: Catalogue<Area, Objective>,
  tidied: string,
): Result<Named<Area, Objective>> => {
  const { refusalOf } = catalogue.notation;
  const levels = cutLevels(tidied, catalogue.notation);
  if (!levels.ok) return levels;
  const placesOn = (level: LevelName, scale: Scale<string | number>) => {
    const list = levels.value[level];
    return list === undefined ? accept([]) : expandList(list, level, { scale, refusalOf });
  };
  const areas = placesOn("area", catalogue.areas);
  if (!areas.ok) return areas;
  const actions = placesOn("action", catalogue.actions);
  if (!actions.ok) return actions;
  const objectives = placesOn("objective", catalogue.objectives);
  if (!objectives.ok) return objectives;
  const numbers = codesAt(catalogue.actions, actions.value, () => false);
  const named = {
    areas: codesAt(catalogue.areas, areas.value, () => false),
    objectives: codesAt(catalogue.objectives, objectives.value, (half) =>
      numbers.some((action) => catalogue.objectiveOf.get(action) === half),
    ),
    actions: numbers,
  };
  const contradiction = contradictionIn(catalogue, named);
  return contradiction === null
    ? accept(named)
    : refuse(refusalOf({ kind: "contradiction", ...contradiction }));
};

/** Reads a line by a framework's catalogue; the grammar stands above `Framework`. Never throws. */
export const readLine = <Area extends string, Objective extends string>(
  catalogue: Catalogue<Area, Objective>,
  line: string,
): Result<Named<Area, Objective>> => {
  const { limit, otherPlan, refusalOf } = catalogue.notation;
  if (line.length > limit) return refuse(refusalOf({ kind: "too-long", limit }));
  const tidied = tidy(line);
  if (tidied === "") return refuse(refusalOf({ kind: "empty" }));
  const read = readTidied(catalogue, tidied);
  // No line that can be read holds the name of another plan; of one that cannot, it is the better explanation.
  const other = read.ok ? undefined : otherPlan?.exec(tidied)?.[0];
  return other === undefined ? read : refuse(refusalOf({ kind: "other-plan", part: other }));
};
