import { Meeting } from "@rabat/core/meeting";
import { Outcome } from "@rabat/core/outcome";
import { asActor, meetings, outcomes } from "@rabat/db";
import { z } from "zod";
import { open } from "../trpc.ts";

/** A meeting with the texts that are held of it. */
export const readMeeting = open
  .input(z.object({ slug: z.string().max(100) }))
  .output(z.object({ meeting: Meeting, outcomes: z.array(Outcome) }).nullable())
  .query(({ ctx, input }) =>
    asActor(ctx.db, ctx.actor, async (tx) => {
      const meeting = await meetings.findMeeting(tx, input.slug);
      return meeting && { meeting, outcomes: await outcomes.listOutcomes(tx, meeting.slug) };
    }),
  );
