import { Locale } from "@rabat/core/language";
import { asActor, mailCopies, people } from "@rabat/db";
import { z } from "zod";
import { open } from "../trpc.ts";

const MailCopy = z.object({
  mail: z.uuid(),
  recipient: z.string(),
  locale: Locale,
  subject: z.string(),
  text: z.string(),
  html: z.string(),
  calendar: z.string().nullable(),
  kept: z.string(),
});

/** One of the demonstration's mails as it would have left. */
export const readMailCopy = open
  .input(z.object({ mail: z.uuid() }))
  .output(MailCopy.nullable())
  .query(({ ctx, input }) =>
    asActor(ctx.db, ctx.actor, async (tx) =>
      (await people.hasRealPeople(tx)) ? null : mailCopies.findCopy(tx, input.mail),
    ),
  );
