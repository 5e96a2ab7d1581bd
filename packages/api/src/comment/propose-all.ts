import { z } from "zod";
import { resultOf } from "../result.ts";
import { forDeed } from "../trpc.ts";
import { StepsInput, takeSteps } from "./step.ts";

/** Hands several drafts to those who clear, at once. */
export const proposeComments = forDeed("propose comments")
  .input(StepsInput)
  .output(resultOf(z.array(z.int())))
  .mutation(({ ctx, input }) => takeSteps(ctx, input, { step: "propose" }));
