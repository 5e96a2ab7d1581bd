import {
  actions,
  actionTotal,
  areas,
  objectives,
  possibleAreas,
  possibleObjectives,
} from "../cap/catalogue.ts";
import { cadizKey } from "../cap/layout.ts";
import { defineFramework } from "./framework.ts";
import { listOf } from "./writing.ts";

/**
 * The Cadiz Action Plan 2023-2027 beside other frameworks: the facts of `@rabat/core/cap`, with references that name
 * it. They serve there as well.
 */
export const cadiz = defineFramework({
  key: cadizKey,
  name: { published: ["en", "fr"], en: "Cadiz Action Plan", fr: "Plan d’action de Cadix" },
  abbreviation: "CAP",
  years: "2023-2027",
  areas,
  objectives: objectives.map(({ code, area, title }) => {
    const owned = actions.filter(({ objective }) => objective === code).map(({ number }) => number);
    return owned.length === 0 ? { code, area, title } : { code, area, title, actions: listOf(owned) };
  }),
  actionTotal,
  unplaced: { areas: possibleAreas, objectives: possibleObjectives },
});
