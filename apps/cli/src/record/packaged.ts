import {
  brochureMedia,
  brochureMeetings,
  brochureOutcomes,
  moroccanChairmanship,
} from "@rabat/core/brochure";
import { inSuccession, otherChairmanships } from "@rabat/core/chairmanship";
import { byDate, laterMeetings } from "@rabat/core/meeting";
import type { PublicRecord } from "./record.ts";

/** The record that the program comes with: the one that every portal begins with. */
export const packagedRecord: PublicRecord = {
  chairmanships: inSuccession([moroccanChairmanship, ...otherChairmanships]),
  meetings: [...brochureMeetings, ...laterMeetings].sort(byDate),
  outcomes: brochureOutcomes,
  media: brochureMedia,
};
