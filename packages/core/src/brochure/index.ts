import { byDate, type Meeting } from "../meeting/meeting.ts";
import { governanceMeetings } from "./governance-meetings.ts";
import { thematicMeetings } from "./thematic-meetings.ts";

export * from "./chairmanship.ts";
export * from "./media.ts";
export * from "./outcomes.ts";

/** The eight meetings of the Moroccan Chairmanship; five of them carry a CAP line. */
export const brochureMeetings: readonly Meeting[] = [...governanceMeetings, ...thematicMeetings].sort(byDate);
