import { boundedText } from "@rabat/core/language";
import { z } from "zod";
import { resultOf } from "../result.ts";
import { forDeed } from "../trpc.ts";
import { StepInput, takeStep } from "./step.ts";

const Return = StepInput.extend({ reason: boundedText({ field: "reason", limit: 4_000, required: true }) });

/** Sends a proposed comment back with a reason, which its author and colleagues see until the next proposal. */
export const returnToAuthor = forDeed("clear comments")
  .input(Return)
  .output(resultOf(z.object({ version: z.int() })))
  .mutation(({ ctx, input: { reason, ...input } }) => takeStep(ctx, input, { step: "return", reason }));
