import { Consultation, Paragraph, Stage, stageAt } from "@rabat/core/consultation";
import { asActor, consultations, readClock } from "@rabat/db";
import { z } from "zod";
import { open } from "../trpc.ts";

/** What the public may see of a consultation: its mandate, dates and frozen text; no delegation, no comment. */
export const readConsultation = open
  .input(z.object({ slug: z.string().max(100) }))
  .output(z.object({ consultation: Consultation, stage: Stage, paragraphs: z.array(Paragraph) }).nullable())
  .query(({ ctx, input }) =>
    asActor(ctx.db, ctx.actor, async (tx) => {
      const consultation = await consultations.findConsultation(tx, input.slug);
      if (consultation === null) return null;
      const stage = stageAt(consultation, await readClock(tx));
      if (stage === "prepared") return null;
      return { consultation, stage, paragraphs: await consultations.paragraphsOf(tx, input.slug) };
    }),
  );
