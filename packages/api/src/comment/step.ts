import { type ClearanceStep, decideClearance } from "@rabat/core/comment";
import type { Actor } from "@rabat/core/partner";
import { accept, type Result, refuse } from "@rabat/core/refusal";
import { asActor, audit, comments, type Database } from "@rabat/db";
import { z } from "zod";
import { occasionOf } from "../consultation/occasion.ts";
import { queueMail } from "../mail/queue.ts";
import { FormKey, oncePerForm } from "../once.ts";

/** The comment that a step of clearance is taken on, in the version that the person read. */
export const StepInput = z.object({
  consultation: z.string().max(100),
  id: z.uuid(),
  version: z.int(),
  form: FormKey,
});

/** Takes a step of clearance on a comment of the actor's delegation; the new version, for whoever goes on. */
export const takeStep = (
  { db, actor }: { db: Database; actor: Actor },
  { consultation, id, version: readVersion, form }: z.infer<typeof StepInput>,
  step: ClearanceStep,
): Promise<Result<{ version: number }>> =>
  asActor(db, actor, (tx) => {
    const effect = async (): Promise<Result<{ version: number }>> => {
      const occasion = await occasionOf(tx, actor, consultation);
      if (!occasion.ok) return occasion;
      if (actor.kind !== "delegate") return refuse({ code: "actor.not-permitted" });
      const { delegation, person: by } = actor;
      const chain = audit.contributionChain(consultation, delegation);
      await audit.lockChain(tx, chain);
      const comment = await comments.holdComment(tx, { consultation, delegation, id });
      if (comment === null) return refuse({ code: "record.not-found", part: "comment" });
      const decided = decideClearance(occasion.value, step, { comment, readVersion });
      if (!decided.ok) return decided;
      const { state, version, reason } = decided.value;
      await comments.clearComment(tx, id, { state, version, reason, by, at: occasion.value.now });
      const detail = { state, version, ...(reason === null ? {} : { reason: audit.sha256(reason) }) };
      await audit.appendAudit(tx, { chain, actor, deed: `${step.step} comment`, subject: id, detail });
      if (step.step === "return" && comment.author.person !== by)
        await queueMail(tx, {
          kind: "draft-returned",
          person: comment.author.person,
          consultation,
          comment: id,
        });
      return accept({ version });
    };
    return oncePerForm(tx, { actor, key: form }, effect);
  });
