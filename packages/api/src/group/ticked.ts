import { groupLimit } from "@rabat/core/comment";
import { z } from "zod";

/** The comments that a form ticks. */
export const ticks = z.array(z.uuid()).max(groupLimit);

/** One chain with the draft answers: whoever groups and whoever answers take turns. */
export const dispositionChain = (consultation: string): string => `consultation:${consultation}:dispositions`;
