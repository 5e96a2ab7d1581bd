import { decideWithholding } from "@rabat/core/comment";
import { boundedText } from "@rabat/core/language";
import { z } from "zod";
import { resultOf } from "../result.ts";
import { forDeed } from "../trpc.ts";
import { changePublicity, PublicityInput } from "./publicity.ts";

const Withhold = PublicityInput.extend({
  reason: boundedText({ field: "reason", limit: 2_000, required: true }),
});

/** Keeps a submitted comment from publication, with a reason that its delegation reads. */
export const withholdComment = forDeed("withhold comments")
  .input(Withhold)
  .output(resultOf(z.null()))
  .mutation(({ ctx, input: { reason, ...named } }) =>
    changePublicity(ctx, named, { deed: "withhold comment", reason, decide: decideWithholding }),
  );
