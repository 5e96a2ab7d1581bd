import { decideDraft } from "@rabat/core/comment";
import { accept, type Result, refuse } from "@rabat/core/refusal";
import { asActor, audit, comments } from "@rabat/db";
import { z } from "zod";
import { occasionOf } from "../consultation/occasion.ts";
import { FormKey, oncePerForm } from "../once.ts";
import { resultOf } from "../result.ts";
import { forDeed } from "../trpc.ts";

const SetAside = z.object({
  consultation: z.string().max(100),
  id: z.uuid(),
  version: z.int(),
  form: FormKey,
});

/** Takes a draft out of its delegation's lists; the text stays on record. */
export const setCommentAside = forDeed("draft comments")
  .input(SetAside)
  .output(resultOf(z.null()))
  .mutation(({ ctx: { db, actor }, input: { consultation, id, version, form } }) =>
    asActor(db, actor, (tx) => {
      const effect = async (): Promise<Result<null>> => {
        const occasion = await occasionOf(tx, actor, consultation);
        if (!occasion.ok) return occasion;
        if (actor.kind !== "delegate") return refuse({ code: "actor.not-permitted" });
        const { delegation } = actor;
        const chain = audit.contributionChain(consultation, delegation);
        await audit.lockChain(tx, chain);
        const existing = await comments.holdComment(tx, { consultation, delegation, id });
        if (existing === null) return refuse({ code: "record.not-found", part: "comment" });
        const decided = decideDraft(occasion.value, existing, version);
        if (!decided.ok) return decided;
        await comments.setCommentAside(tx, id);
        await audit.appendAudit(tx, { chain, actor, deed: "set comment aside", subject: id });
        return accept(null);
      };
      return oncePerForm(tx, { actor, key: form }, effect);
    }),
  );
