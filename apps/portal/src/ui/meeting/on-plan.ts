import type { Meeting } from "@rabat/core/meeting";

/** Whether the source prints where in the plan a meeting stands. */
export const isOnPlan = ({ capPrinted }: Meeting): boolean => capPrinted !== null;
