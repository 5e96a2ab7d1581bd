import { coverage } from "@rabat/core/cap";
import { capOf, type Meeting, meetingFigures } from "@rabat/core/meeting";

/** The figures of a Chairmanship in one sentence, among any meetings. */
export const summaryOf = (meetings: readonly Meeting[], slug: string) => {
  const own = meetings.filter(({ chairmanship }) => chairmanship === slug);
  const { recommendations, conclusions } = meetingFigures(own);
  const { addressed, total } = coverage(own.map(capOf)).actions;
  return { meetings: own.length, recommendations, conclusions, actions: addressed.length, total };
};
