import { decideLate, LateDecision } from "@rabat/core/comment";
import { boundedText } from "@rabat/core/language";
import { personOf } from "@rabat/core/partner";
import { accept, type Result, refuse } from "@rabat/core/refusal";
import { asActor, audit, comments, consultations, contributions, members, readClock } from "@rabat/db";
import { z } from "zod";
import { FormKey, oncePerForm } from "../once.ts";
import { resultOf } from "../result.ts";
import { forDeed } from "../trpc.ts";

const DecideLate = z.object({
  consultation: z.string().max(100),
  reference: z.string().max(100),
  decision: LateDecision,
  reason: boundedText({ field: "reason", limit: 4_000, required: true }),
  form: FormKey,
});

/** Lets a late contribution count, or leaves it aside, with a reason that its delegation reads; it is kept either way. */
export const decideLateContribution = forDeed("decide on late contributions")
  .input(DecideLate)
  .output(resultOf(z.null()))
  .mutation(({ ctx: { db, actor }, input: { consultation, reference, decision, reason, form } }) =>
    asActor(db, actor, (tx) => {
      const effect = async (): Promise<Result<null>> => {
        const by = personOf(actor);
        if (by === null || !(await members.stillActs(tx, actor)))
          return refuse({ code: "actor.not-permitted" });
        await consultations.shareConsultation(tx, consultation);
        const [named] = (await contributions.listLate(tx, consultation)).filter(
          (each) => each.reference === reference,
        );
        const chain = audit.contributionChain(consultation, named?.delegation ?? "");
        // before the row, as its delegation does
        if (named) await audit.lockChain(tx, chain);
        const receipt = named ? await contributions.holdContribution(tx, consultation, reference) : null;
        const decided = decideLate(actor, receipt);
        if (!decided.ok) return decided;
        const at = await readClock(tx);
        await contributions.decideLateContribution(tx, reference, { decision, reason, by, at });
        await comments.decideLateComments(tx, reference, decision);
        const detail = { decision, reason: audit.sha256(reason) };
        await audit.appendAudit(tx, {
          chain,
          actor,
          deed: "decide on late contribution",
          subject: reference,
          detail,
        });
        return accept(null);
      };
      return oncePerForm(tx, { actor, key: form }, effect);
    }),
  );
