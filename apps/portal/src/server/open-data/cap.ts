import { areaCodes, objectiveCodes } from "@rabat/core/cap";
import { capOf, type Meeting } from "@rabat/core/meeting";
import { z } from "zod";

/** The CAP line of a meeting: as its source prints it, and as the one parser reads it. */
export const CapLine = z.object({
  printed: z.string().nullable(),
  areas: z.array(z.enum(areaCodes)),
  objectives: z.array(z.enum(objectiveCodes)),
  actions: z.array(z.int()),
});
export type CapLine = z.infer<typeof CapLine>;

export const capLineOf = (meeting: Meeting): CapLine => {
  const { areas, objectives, actions } = capOf(meeting);
  return {
    printed: meeting.capPrinted,
    areas: [...areas],
    objectives: [...objectives],
    actions: [...actions],
  };
};
