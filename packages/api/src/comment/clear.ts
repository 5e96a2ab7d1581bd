import { z } from "zod";
import { resultOf } from "../result.ts";
import { forDeed } from "../trpc.ts";
import { StepInput, takeStep } from "./step.ts";

/** Clears a comment for submission by the focal point. */
export const clearComment = forDeed("clear comments")
  .input(StepInput)
  .output(resultOf(z.object({ version: z.int() })))
  .mutation(({ ctx, input }) => takeStep(ctx, input, { step: "clear" }));
