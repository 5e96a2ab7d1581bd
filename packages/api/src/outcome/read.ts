import { followUpsOf, Meeting } from "@rabat/core/meeting";
import { Outcome } from "@rabat/core/outcome";
import { asActor, meetings, outcomes } from "@rabat/db";
import { z } from "zod";
import { open } from "../trpc.ts";

/** One item with the meeting that it comes from, its neighbours there, and the meetings that followed. */
export const readOutcome = open
  .input(z.object({ reference: z.string().max(100) }))
  .output(
    z
      .object({
        outcome: Outcome,
        meeting: Meeting,
        siblings: z.array(Outcome),
        followedUpBy: z.array(Meeting),
      })
      .nullable(),
  )
  .query(({ ctx, input }) =>
    asActor(ctx.db, ctx.actor, async (tx) => {
      const outcome = await outcomes.findOutcome(tx, input.reference);
      const meeting = outcome && (await meetings.findMeeting(tx, outcome.meeting));
      if (!outcome || !meeting) return null;
      return {
        outcome,
        meeting,
        siblings: await outcomes.listOutcomes(tx, meeting.slug),
        followedUpBy: followUpsOf(meeting.slug, await meetings.listMeetings(tx)),
      };
    }),
  );
