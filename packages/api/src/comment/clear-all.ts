import { z } from "zod";
import { resultOf } from "../result.ts";
import { forDeed } from "../trpc.ts";
import { StepsInput, takeSteps } from "./step.ts";

/** Clears several comments for submission by the focal point, at once. */
export const clearComments = forDeed("clear comments")
  .input(StepsInput)
  .output(resultOf(z.array(z.int())))
  .mutation(({ ctx, input }) => takeSteps(ctx, input, { step: "clear" }));
