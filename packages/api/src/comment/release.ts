import { decideRelease } from "@rabat/core/comment";
import { z } from "zod";
import { resultOf } from "../result.ts";
import { forDeed } from "../trpc.ts";
import { changePublicity, PublicityInput } from "./publicity.ts";

/** Lets a withheld comment go out after all. */
export const releaseComment = forDeed("withhold comments")
  .input(PublicityInput)
  .output(resultOf(z.null()))
  .mutation(({ ctx, input }) =>
    changePublicity(ctx, input, { deed: "release comment", reason: null, decide: decideRelease }),
  );
