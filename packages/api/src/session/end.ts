import { accept, refuse } from "@rabat/core/refusal";
import { audit, sessions } from "@rabat/db";
import { z } from "zod";
import { asSelf } from "../account/own.ts";
import { queueMail } from "../mail/queue.ts";
import { resultOf } from "../result.ts";
import { forDeed, forDelicateDeed } from "../trpc.ts";

/** Ends one of the person's own sessions. */
export const endSession = forDeed("keep the own account")
  .input(z.object({ session: z.uuid() }))
  .output(resultOf(z.object({ wasThis: z.boolean() })))
  .mutation(({ ctx, input: { session } }) =>
    asSelf(ctx, async ({ tx, person }) => {
      const { actor, from } = ctx;
      if (!(await sessions.endSessionOf(tx, person, session)))
        return refuse({ code: "record.not-found", part: "session" });
      await audit.appendAudit(tx, {
        chain: `person:${person}`,
        actor,
        deed: "end a session",
        subject: session,
      });
      return accept({ wasThis: session === from.session });
    }),
  );

/** Ends all the person's sessions: the others, or this one too. */
export const endAllSessions = forDelicateDeed("keep the own account")
  .input(z.object({ keepThis: z.boolean() }))
  .output(resultOf(z.object({ wasThis: z.boolean() })))
  .mutation(({ ctx, input: { keepThis } }) =>
    asSelf(ctx, async ({ tx, person }) => {
      const { actor, from } = ctx;
      await sessions.endSessionsOf(tx, person, keepThis ? from.session : null);
      const subject = keepThis ? "all others" : "all";
      await audit.appendAudit(tx, { chain: `person:${person}`, actor, deed: "end sessions", subject });
      await queueMail(tx, { kind: "security", person, event: "sessions-ended" });
      return accept({ wasThis: !keepThis });
    }),
  );
