import { z } from "zod";

/** The comments that a form ticks; how many a group holds is said by core. */
export const ticks = z.array(z.uuid()).max(1000);
