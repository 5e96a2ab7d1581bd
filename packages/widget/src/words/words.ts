import type { ActionState } from "@rabat/core/cap";

/** All that the element says, in one language. Figures stay as they are; the names of levels stand before their code. */
export type Words = {
  plan: string;
  everyChairmanship: string;
  chairmanship(name: string): string;
  addressed(addressed: number, total: number): string;
  /** Under the figure in the middle of the rose. */
  caption(total: number): string;
  area: string;
  objective: string;
  action: string;
  state: string;
  states: Record<ActionState, string>;
  unknown: string;
  /** The stretch of actions whose parents the sources do not name. */
  unknownGroup: string;
  key: string;
  table: string;
  unknownParents: string;
  unofficial: string;
  noChairmanship(slug: string): string;
  notReached: string;
  nothingHeld(slug: string): string;
  source: string;
  portal: string;
};
