import { catalogueOf, type Fault } from "../framework/catalogue.ts";
import type { Refusal } from "../refusal.ts";
import {
  actionTotal,
  areaCodes,
  areaOf,
  objectiveCodes,
  objectiveOf,
  possibleAreas,
  possibleObjectives,
} from "./catalogue.ts";

/** By what a reference to the Cadiz Action Plan is told from one to another framework. */
export const cadizKey = "cadiz-2023-2027";

const ownName =
  /^(?:cap|pac|cadiz action plan|plan d'action de cadix|plano de ação de cádis|plan de acción de cádiz|خطة عمل قادس)(?:\s+2023-2027)?\s*[:|,]?\s*(?=\D)/i;
const otherPlan =
  /\bmarrakes?c?h\b|\bmarraquexe\b|مراكش|\b2018\b|\bvalletta\b|\bvallette\b|\bjvap\b|\bgcm\b/i;

const refusalOf = (fault: Fault): Refusal => {
  switch (fault.kind) {
    case "empty":
      return { code: "cap.empty" };
    case "too-long":
      return { code: "cap.too-long", limit: fault.limit };
    case "unknown":
      return { code: `cap.unknown-${fault.level}`, part: fault.part };
    case "contradiction":
      return { code: "cap.contradiction", part: fault.part, parent: fault.parent };
    default:
      return { code: `cap.${fault.kind}`, part: fault.part };
  }
};

/** The Cadiz Action Plan as the machinery of frameworks reads it: the plan of this portal needs no name in a line. */
export const cadiz = catalogueOf(
  {
    areas: areaCodes,
    objectives: objectiveCodes,
    actionTotal,
    areaOf,
    objectiveOf,
    unplaced: { areas: possibleAreas, objectives: possibleObjectives },
  },
  // a printed CAP line has about 45 characters
  { ownName, named: false, otherPlan, limit: 400, refusalOf },
);
