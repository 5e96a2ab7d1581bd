import { Coverage as CoverageSchema } from "@rabat/api";
import { actions, areaCodes, type Coverage, countedObjective, objectiveCodes } from "@rabat/core/cap";
import type { Dataset } from "../dataset.ts";

const counted = [...new Set(objectiveCodes.map(countedObjective))];

/** What the meetings of one Chairmanship, or all, address of the Cadiz Action Plan, in counted codes. */
export const coverage: Dataset<Coverage> = {
  parameters: ["chairmanship"],
  answer: CoverageSchema,
  read: ({ api, chairmanship }) => api.coverage.read({ chairmanship }),
  table: ({ areas, objectives, actions: numbers }) => {
    const row = (level: string, code: string, addressed: readonly string[]) => [
      level,
      code,
      addressed.includes(code) ? "yes" : "no",
    ];
    return [
      ["level", "code", "addressed"],
      ...areaCodes.map((code) => row("area", code, areas.addressed)),
      ...counted.map((code) => row("objective", code, objectives.addressed)),
      ...actions.map(({ number }) => row("action", String(number), numbers.addressed.map(String))),
    ];
  },
};
