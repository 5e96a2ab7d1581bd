import { decideReview } from "@rabat/core/comment";
import { accept, type Result, refuse } from "@rabat/core/refusal";
import { asActor, audit, comments, dispositions } from "@rabat/db";
import { z } from "zod";
import { secretariatOccasion } from "../consultation/secretariat-occasion.ts";
import { FormKey, oncePerForm } from "../once.ts";
import { resultOf } from "../result.ts";
import { forDeed } from "../trpc.ts";
import { dispositionChain } from "./chain.ts";

const Review = z.object({
  consultation: z.string().max(100),
  comment: z.uuid(),
  version: z.int(),
  form: FormKey,
});

/** Records that a second officer has read an answer as it stands; whoever writes on takes that away. */
export const reviewDisposition = forDeed("review dispositions")
  .input(Review)
  .output(resultOf(z.null()))
  .mutation(({ ctx: { db, actor }, input: { consultation: slug, comment: id, version, form } }) =>
    asActor(db, actor, (tx) => {
      const effect = async (): Promise<Result<null>> => {
        const occasion = await secretariatOccasion(tx, actor, { slug });
        if (!occasion.ok) return occasion;
        const { stage, now: at, person: by } = occasion.value;
        const chain = dispositionChain(slug);
        await audit.lockChain(tx, chain);
        const comment = await comments.findSubmitted(tx, slug, id);
        if (comment === null) return refuse({ code: "record.not-found", part: "comment" });
        const reviewed = await dispositions.holdDisposition(tx, id);
        const decided = decideReview({ actor, stage, comment }, reviewed, version);
        if (!decided.ok || reviewed === null) return decided;
        await dispositions.reviewDisposition(tx, id, { reviewed, by, at });
        await audit.appendAudit(tx, {
          chain,
          actor,
          deed: "review disposition",
          subject: id,
          detail: { version },
        });
        return accept(null);
      };
      return oncePerForm(tx, { actor, key: form }, effect);
    }),
  );
