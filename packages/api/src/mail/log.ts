import { LoggedMail, MailQuery, mailPosition } from "@rabat/core/mail";
import { asActor, mailLog } from "@rabat/db";
import { z } from "zod";
import { forDeed } from "../trpc.ts";

const MailPage = z.object({
  mails: z.array(LoggedMail),
  /** Where the next page begins; null on the last one. */
  next: z.string().nullable(),
});

const shown = 50;

/** The log of mails, newest first: what was queued for whom, and what the server said. */
export const readMailLog = forDeed("keep the mail log")
  .input(MailQuery)
  .output(MailPage)
  .query(({ ctx, input }) =>
    asActor(ctx.db, ctx.actor, async (tx) => {
      const found = await mailLog.listLog(tx, input, shown + 1);
      const mails = found.slice(0, shown);
      const last = mails.at(-1);
      return { mails, next: found.length > shown && last ? mailPosition(last) : null };
    }),
  );
