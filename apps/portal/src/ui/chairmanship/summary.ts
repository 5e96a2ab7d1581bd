import { coverage } from "@rabat/core/cap";
import { capOf, type Meeting, meetingFigures } from "@rabat/core/meeting";
import { type PlanFact, parentWith } from "@rabat/core/revision";

type Among = { meetings: readonly Meeting[]; facts: readonly PlanFact[] };

/** The figures of a Chairmanship in one sentence, among any meetings. */
export const summaryOf = ({ meetings, facts }: Among, slug: string) => {
  const own = meetings.filter(({ chairmanship }) => chairmanship === slug);
  const { recommendations, conclusions } = meetingFigures(own);
  const { addressed, total } = coverage(own.map(capOf), parentWith(facts)).actions;
  return { meetings: own.length, recommendations, conclusions, actions: addressed.length, total };
};
