import { asActor, sessions } from "@rabat/db";
import { z } from "zod";
import { open } from "../trpc.ts";

/** Signs out: the session's row ends, whatever becomes of the cookie. */
export const closeSession = open
  .input(z.object({ session: z.uuid() }))
  .output(z.null())
  .mutation(({ ctx, input }) =>
    asActor(ctx.db, ctx.actor, async (tx) => {
      await sessions.endSession(tx, input.session);
      return null;
    }),
  );
