import { Consultation, Paragraph, SilenceOutcome, Stage, stageAt } from "@rabat/core/consultation";
import { asActor, consultations, readClock } from "@rabat/db";
import { z } from "zod";
import { outcomeOf } from "../silence/outcome.ts";
import { open } from "../trpc.ts";
import { ShownChange, shownChanges } from "./date-changes.ts";

const Read = z.object({
  consultation: Consultation,
  stage: Stage,
  paragraphs: z.array(Paragraph),
  /** For whoever takes part also those of one delegation, and by whom. */
  changes: z.array(ShownChange),
  silence: SilenceOutcome.nullable(),
});

/** What the public may see of a consultation: its mandate, dates and frozen text; no delegation, no comment. */
export const readConsultation = open
  .input(z.object({ slug: z.string().max(100) }))
  .output(Read.nullable())
  .query(({ ctx, input }) =>
    asActor(ctx.db, ctx.actor, async (tx) => {
      const consultation = await consultations.findConsultation(tx, input.slug);
      if (consultation === null) return null;
      const stage = stageAt(consultation, await readClock(tx));
      if (stage === "prepared") return null;
      const changes = await shownChanges(tx, input.slug);
      return {
        consultation,
        stage,
        paragraphs: await consultations.paragraphsOf(tx, input.slug),
        changes: ctx.actor.kind === "visitor" ? changes.map((change) => ({ ...change, by: null })) : changes,
        silence: await outcomeOf(tx, consultation),
      };
    }),
  );
