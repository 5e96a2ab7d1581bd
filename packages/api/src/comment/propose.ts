import { z } from "zod";
import { resultOf } from "../result.ts";
import { forDeed } from "../trpc.ts";
import { StepInput, takeStep } from "./step.ts";

/** Hands a draft to those who clear. */
export const proposeComment = forDeed("propose comments")
  .input(StepInput)
  .output(resultOf(z.object({ version: z.int() })))
  .mutation(({ ctx, input }) => takeStep(ctx, input, { step: "propose" }));
