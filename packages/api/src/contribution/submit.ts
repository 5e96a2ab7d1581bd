import { randomBytes } from "node:crypto";
import { canonicalContribution, decideSubmission, Receipt, receiptReference } from "@rabat/core/comment";
import { accept, type Result, refuse } from "@rabat/core/refusal";
import { asActor, audit, comments, contributions, delegations } from "@rabat/db";
import { z } from "zod";
import { occasionOf } from "../consultation/occasion.ts";
import { queueMail } from "../mail/queue.ts";
import { FormKey, oncePerForm } from "../once.ts";
import { resultOf } from "../result.ts";
import { forDeed } from "../trpc.ts";

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
        const { now: submitted } = occasion.value;
        const { included, late } = decided.value;
        const reference = receiptReference(randomBytes(12));
        const ids = included.map(({ id }) => id);
        await comments.setCommentState(tx, ids, "submitted");
        if (!late) {
          await contributions.withdrawContribution(tx, { consultation, delegation, at: submitted });
          await comments.unmarkLate(tx, consultation, delegation);
        }
        // a late one stands beside what arrived in time, and holds what came with it alone
        const whole = (await comments.listCommentsOf(tx, consultation, delegation)).filter(({ id, state }) =>
          late ? ids.includes(id) : state === "submitted",
        );
        const canonical = canonicalContribution(
          { reference, consultation, delegation, submitted, late },
          whole,
        );
        const hash = audit.sha256(canonical);
        const auditHead = await audit.appendAudit(tx, {
          chain,
          actor,
          deed: late ? "submit late" : "submit",
          subject: reference,
          detail: { comments: whole.length, hash },
        });
        const receipt = {
          reference,
          consultation,
          delegation,
          submitted,
          comments: whole.length,
          hash,
          auditHead,
          late: late ? ({ standing: "undecided", reason: null, decided: null } as const) : null,
        };
        await contributions.insertContribution(tx, { ...receipt, canonical, submittedBy: person });
        if (late) await comments.markLate(tx, ids, reference);
        await queueMail(tx, { kind: "receipt", consultation, delegation, receipt: reference });
        return accept({ ...receipt, withdrawn: null });
      };
      return oncePerForm(tx, { actor, key: form }, effect);
    }),
  );
