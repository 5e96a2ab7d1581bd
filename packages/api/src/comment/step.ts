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

/** The same for several comments at once. */
export const StepsInput = z.object({
  consultation: z.string().max(100),
  checked: z
    .array(z.object({ id: z.uuid(), version: z.int() }))
    .min(1)
    .max(1_000),
  form: FormKey,
});

const noComment = refuse({ code: "record.not-found", part: "comment" });

/** Takes a step of clearance on comments of the actor's delegation, on all or on none; gives the new versions. */
export const takeSteps = (
  { db, actor }: { db: Database; actor: Actor },
  { consultation, checked, form }: z.infer<typeof StepsInput>,
  step: ClearanceStep,
): Promise<Result<number[]>> =>
  asActor(db, actor, (tx) => {
    const effect = async (): Promise<Result<number[]>> => {
      const occasion = await occasionOf(tx, actor, consultation);
      if (!occasion.ok) return occasion;
      if (actor.kind !== "delegate") return refuse({ code: "actor.not-permitted" });
      const { delegation, person: by } = actor;
      const chain = audit.contributionChain(consultation, delegation);
      await audit.lockChain(tx, chain);
      const taken = [];
      for (const { id, version: readVersion } of checked) {
        const comment = await comments.holdComment(tx, { consultation, delegation, id });
        if (comment === null) return noComment;
        const decided = decideClearance(occasion.value, step, { comment, readVersion });
        if (!decided.ok) return decided;
        taken.push({ id, author: comment.author.person, ...decided.value });
      }
      for (const { id, author, state, version, reason } of taken) {
        await comments.clearComment(tx, id, { state, version, reason, by, at: occasion.value.now });
        const detail = { state, version, ...(reason === null ? {} : { reason: audit.sha256(reason) }) };
        await audit.appendAudit(tx, { chain, actor, deed: `${step.step} comment`, subject: id, detail });
        if (step.step === "return" && author !== by)
          await queueMail(tx, { kind: "draft-returned", person: author, consultation, comment: id });
      }
      return accept(taken.map(({ version }) => version));
    };
    return oncePerForm(tx, { actor, key: form }, effect);
  });

/** The same on one comment; the new version, for whoever goes on. */
export const takeStep = async (
  context: { db: Database; actor: Actor },
  { consultation, id, version, form }: z.infer<typeof StepInput>,
  step: ClearanceStep,
): Promise<Result<{ version: number }>> => {
  const taken = await takeSteps(context, { consultation, checked: [{ id, version }], form }, step);
  return taken.ok ? accept({ version: taken.value[0] ?? version }) : taken;
};
