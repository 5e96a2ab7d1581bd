import {
  type Action,
  type ActionState,
  type AreaCode,
  actionState,
  actions,
  areaOf,
  type Coverage,
} from "@rabat/core/cap";

export type Row = Pick<Action, "number" | "objective"> & { area: AreaCode | null; state: ActionState };
/** Neighbouring actions of one area; null where our sources do not say which. */
export type Group = { area: AreaCode | null; rows: Row[] };

/** The twenty-nine actions in their states, in the order of the plan. */
export const rowsOf = (covered: Coverage): Row[] =>
  actions.map(({ number, objective }) => ({
    number,
    objective,
    area: objective && areaOf(objective),
    state: actionState(number, covered),
  }));

export const groupsOf = (rows: readonly Row[]): Group[] => {
  const groups: Group[] = [];
  for (const row of rows) {
    const current = groups.at(-1);
    if (current && current.area === row.area) current.rows.push(row);
    else groups.push({ area: row.area, rows: [row] });
  }
  return groups;
};
