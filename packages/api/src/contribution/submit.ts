import { decideSubmission, Receipt } from "@rabat/core/comment";
import { accept, type Result, refuse } from "@rabat/core/refusal";
import { asActor, audit, comments, delegations } from "@rabat/db";
import { z } from "zod";
import { occasionOf } from "../consultation/occasion.ts";
import { FormKey, oncePerForm } from "../once.ts";
import { resultOf } from "../result.ts";
import { forDeed } from "../trpc.ts";
import { keepContribution } from "./keep.ts";

const Submit = z.object({
  consultation: z.string().max(100),
  /** The comments, with the versions, that the check-answers page showed. */
  checked: z.array(z.object({ id: z.uuid(), version: z.int() })).max(1_000),
  form: FormKey,
});

/** Submits the delegation's whole contribution at once; an earlier one in force is superseded by it, a late one stands beside it. */
export const submitContribution = forDeed("submit the contribution")
  .input(Submit)
  .output(resultOf(Receipt))
  .mutation(({ ctx: { db, actor }, input: { consultation, checked, form } }) =>
    asActor(db, actor, (tx) => {
      const effect = async (): Promise<Result<Receipt>> => {
        const occasion = await occasionOf(tx, actor, consultation);
        if (!occasion.ok) return occasion;
        if (actor.kind !== "delegate") return refuse({ code: "actor.not-permitted" });
        const { delegation, person } = actor;
        const chain = audit.contributionChain(consultation, delegation);
        await audit.lockChain(tx, chain);
        const clearance = (await delegations.findDelegation(tx, delegation))?.clearance ?? "two-steps";
        const written = await comments.listCommentsOf(tx, consultation, delegation);
        const decided = decideSubmission(occasion.value, { clearance, comments: written, checked });
        if (!decided.ok) return decided;
        const { included, late } = decided.value;
        const ids = included.map(({ id }) => id);
        await comments.setCommentState(tx, ids, "submitted");
        const { now: submitted } = occasion.value;
        return accept(
          await keepContribution(tx, {
            ...{ consultation, delegation, ids, late, submitted, actor, person },
            news: "receipt",
          }),
        );
      };
      return oncePerForm(tx, { actor, key: form }, effect);
    }),
  );
