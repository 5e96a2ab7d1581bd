import { type Chairmanship, inSuccession } from "@rabat/core/chairmanship";
import type { Meeting } from "@rabat/core/meeting";
import { isOnPlan } from "../meeting/on-plan.ts";

/** The Chairmanship that the home page opens with: the newest whose results are held; null in an empty record. */
export const newestWithResults = (
  chairmanships: readonly Chairmanship[],
  meetings: readonly Meeting[],
): Chairmanship | null => {
  const withResults = chairmanships.filter(({ slug }) =>
    meetings.some((meeting) => meeting.chairmanship === slug && isOnPlan(meeting)),
  );
  return inSuccession(withResults).at(-1) ?? null;
};
