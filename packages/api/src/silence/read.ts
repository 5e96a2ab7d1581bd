import { SilenceBreak, SilenceOutcome } from "@rabat/core/consultation";
import { asActor, consultations, silence } from "@rabat/db";
import { z } from "zod";
import { forDeed } from "../trpc.ts";
import { outcomeOf } from "./outcome.ts";

const Silence = z.object({ outcome: SilenceOutcome, breaks: z.array(SilenceBreak) });

/** How a silence procedure stands and who broke it why, as the Secretariat sees it; null where it is none. */
export const readSilence = forDeed("read every consultation")
  .input(z.object({ slug: z.string().max(100) }))
  .output(Silence.nullable())
  .query(({ ctx, input: { slug } }) =>
    asActor(ctx.db, ctx.actor, async (tx) => {
      const consultation = await consultations.findConsultation(tx, slug);
      const outcome = consultation && (await outcomeOf(tx, consultation));
      return outcome && { outcome, breaks: await silence.silenceBreaksOf(tx, slug) };
    }),
  );
