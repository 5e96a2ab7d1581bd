import { Meeting } from "@rabat/core/meeting";
import { asActor, meetings } from "@rabat/db";
import { z } from "zod";
import { open } from "../trpc.ts";

export const listMeetings = open
  .input(z.object({ chairmanship: z.string().max(100).optional() }))
  .output(z.array(Meeting))
  .query(({ ctx, input }) =>
    asActor(ctx.db, ctx.actor, (tx) => meetings.listMeetings(tx, input.chairmanship)),
  );
