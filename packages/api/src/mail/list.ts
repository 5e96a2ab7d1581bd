import { Locale } from "@rabat/core/language";
import { asActor, mailCopies, people } from "@rabat/db";
import { z } from "zod";
import { open } from "../trpc.ts";

const most = 200;

/** The demonstration's mails, newest first; null once there is no demonstration. */
export const listMailCopies = open
  .output(
    z
      .array(
        z.object({
          mail: z.uuid(),
          recipient: z.string(),
          locale: Locale,
          subject: z.string(),
          kept: z.string(),
        }),
      )
      .nullable(),
  )
  .query(({ ctx }) =>
    asActor(ctx.db, ctx.actor, async (tx) =>
      (await people.hasRealPeople(tx)) ? null : mailCopies.listCopies(tx, most),
    ),
  );
