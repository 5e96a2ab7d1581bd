import { decideWithdrawal } from "@rabat/core/comment";
import { accept, type Result, refuse } from "@rabat/core/refusal";
import { asActor, audit, comments, contributions } from "@rabat/db";
import { z } from "zod";
import { occasionOf } from "../consultation/occasion.ts";
import { queueMail } from "../mail/queue.ts";
import { FormKey, oncePerForm } from "../once.ts";
import { resultOf } from "../result.ts";
import { forDeed } from "../trpc.ts";

/** Takes the contribution in force back until the deadline; its comments can be edited and submitted again. */
export const withdrawContribution = forDeed("submit the contribution")
  .input(z.object({ consultation: z.string().max(100), form: FormKey }))
  .output(resultOf(z.object({ reference: z.string() })))
  .mutation(({ ctx: { db, actor }, input: { consultation, form } }) =>
    asActor(db, actor, (tx) => {
      const effect = async (): Promise<Result<{ reference: string }>> => {
        const occasion = await occasionOf(tx, actor, consultation);
        if (!occasion.ok) return occasion;
        const decided = decideWithdrawal(occasion.value);
        if (!decided.ok) return decided;
        const { delegation } = decided.value;
        const chain = audit.contributionChain(consultation, delegation);
        await audit.lockChain(tx, chain);
        const at = occasion.value.now;
        const reference = await contributions.withdrawContribution(tx, { consultation, delegation, at });
        if (reference === null) return refuse({ code: "contribution.empty" });
        const written = await comments.listCommentsOf(tx, consultation, delegation);
        const submitted = written.filter(({ state }) => state === "submitted").map(({ id }) => id);
        await comments.setCommentState(tx, submitted, "withdrawn");
        await audit.appendAudit(tx, { chain, actor, deed: "withdraw", subject: reference });
        await queueMail(tx, { kind: "withdrawal", consultation, delegation, receipt: reference });
        return accept({ reference });
      };
      return oncePerForm(tx, { actor, key: form }, effect);
    }),
  );
