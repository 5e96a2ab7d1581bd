import { z } from "zod";

/** The comments that a form ticks; how many a group holds is said by core. */
export const ticks = z.array(z.uuid()).max(1000);

/** One chain with the draft answers: whoever groups and whoever answers take turns. */
export const dispositionChain = (consultation: string): string => `consultation:${consultation}:dispositions`;
