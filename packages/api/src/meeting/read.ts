import { followUpsOf, Meeting } from "@rabat/core/meeting";
import { Outcome } from "@rabat/core/outcome";
import { asActor, meetings, outcomes } from "@rabat/db";
import { z } from "zod";
import { open } from "../trpc.ts";

/** A meeting with the texts that are held of it, and the meetings before and after it that belong together. */
export const readMeeting = open
  .input(z.object({ slug: z.string().max(100) }))
  .output(
    z
      .object({
        meeting: Meeting,
        outcomes: z.array(Outcome),
        follows: z.array(Meeting),
        followedUpBy: z.array(Meeting),
      })
      .nullable(),
  )
  .query(({ ctx, input }) =>
    asActor(ctx.db, ctx.actor, async (tx) => {
      const meeting = await meetings.findMeeting(tx, input.slug);
      if (meeting === null) return null;
      const held = await meetings.listMeetings(tx);
      return {
        meeting,
        outcomes: await outcomes.listOutcomes(tx, meeting.slug),
        follows: held.filter(({ slug }) => meeting.follows.includes(slug)),
        followedUpBy: followUpsOf(meeting.slug, held),
      };
    }),
  );
