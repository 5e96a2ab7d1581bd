import { decideRetry } from "@rabat/core/mail";
import { accept, type Result, refuse } from "@rabat/core/refusal";
import { asActor, audit, mailLog, mails, members } from "@rabat/db";
import { z } from "zod";
import { FormKey, oncePerForm } from "../once.ts";
import { resultOf } from "../result.ts";
import { forDeed } from "../trpc.ts";

/** Has a mail sent once more that was given up. */
export const retryMail = forDeed("keep the mail log")
  .input(z.object({ mail: z.uuid(), form: FormKey }))
  .output(resultOf(z.null()))
  .mutation(({ ctx: { db, actor }, input: { mail, form } }) =>
    asActor(db, actor, (tx) => {
      const effect = async (): Promise<Result<null>> => {
        if (!(await members.stillActs(tx, actor))) return refuse({ code: "actor.not-permitted" });
        // two who press at once: the second reads what the first has made of it
        await audit.lockChain(tx, "mail");
        const decided = decideRetry(actor, await mailLog.findFate(tx, mail));
        if (!decided.ok) return decided;
        if (!(await mails.retryMail(tx, mail))) return refuse({ code: "mail.not-given-up" });
        await audit.appendAudit(tx, { chain: "mail", actor, deed: "retry mail", subject: mail });
        return accept(null);
      };
      return oncePerForm(tx, { actor, key: form }, effect);
    }),
  );
