import { type Chairmanship, inSuccession } from "@rabat/core/chairmanship";
import { hasStated, type Meeting } from "@rabat/core/meeting";

/** The Chairmanship that the home page opens with: the newest whose results are held; null in an empty record. */
export const newestWithResults = (
  chairmanships: readonly Chairmanship[],
  meetings: readonly Meeting[],
): Chairmanship | null => {
  const withResults = chairmanships.filter(({ slug }) =>
    meetings.some((meeting) => meeting.chairmanship === slug && hasStated(meeting)),
  );
  return inSuccession(withResults).at(-1) ?? null;
};
