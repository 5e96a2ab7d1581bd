import { Coverage as CoverageSchema } from "@rabat/api";
import { actions, areaCodes, type Coverage, countedObjective, objectiveCodes } from "@rabat/core/cap";
import { type Column, column, oneOf, tableOf } from "../columns.ts";
import type { Dataset } from "../dataset.ts";

const counted = [...new Set(objectiveCodes.map(countedObjective))];

type Row = { level: "area" | "objective" | "action"; code: string; addressed: boolean };

const rowsOf = ({ areas, objectives, actions: numbers }: Coverage): Row[] => {
  const rows = (level: Row["level"], codes: readonly string[], addressed: readonly string[]): Row[] =>
    codes.map((code) => ({ level, code, addressed: addressed.includes(code) }));
  return [
    ...rows("area", areaCodes, areas.addressed),
    ...rows("objective", counted, objectives.addressed),
    ...rows(
      "action",
      actions.map(({ number }) => String(number)),
      numbers.addressed.map(String),
    ),
  ];
};

const columns: Column<Row>[] = [
  column("level", ({ level }) => level, oneOf(["area", "objective", "action"])),
  column("code", ({ code }) => code),
  column("addressed", ({ addressed }) => (addressed ? "yes" : "no"), { base: "boolean", format: "yes|no" }),
];

/** What the meetings of one Chairmanship, or all, address of the Cadiz Action Plan, in counted codes. */
export const coverage: Dataset<Coverage> = {
  parameters: ["chairmanship"],
  answer: CoverageSchema,
  read: ({ api, chairmanship }) => api.coverage.read({ chairmanship }),
  columns,
  key: ["level", "code"],
  table: (answer) => tableOf(columns, rowsOf(answer)),
};
