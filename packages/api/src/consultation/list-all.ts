import { counts } from "@rabat/core/comment";
import { Consultation, SilenceOutcome, Stage, stageAt } from "@rabat/core/consultation";
import { asActor, comments, consultations, contributions, readClock } from "@rabat/db";
import { z } from "zod";
import { outcomeOf } from "../silence/outcome.ts";
import { forDeed } from "../trpc.ts";

const Entry = z.object({
  consultation: Consultation,
  stage: Stage,
  /** Comments that count. */
  submitted: z.int().nonnegative(),
  /** Late contributions that wait for a decision. */
  undecided: z.int().nonnegative(),
  silence: SilenceOutcome.nullable(),
});

/** Every consultation, prepared ones included, as the Secretariat sees them. */
export const listAllConsultations = forDeed("read every consultation")
  .output(z.array(Entry))
  .query(({ ctx }) =>
    asActor(ctx.db, ctx.actor, async (tx) => {
      const now = await readClock(tx);
      const entries: z.infer<typeof Entry>[] = [];
      for (const consultation of await consultations.listConsultations(tx)) {
        const { slug } = consultation;
        const submitted = (await comments.listSubmitted(tx, slug)).filter(counts).length;
        const late = await contributions.listLate(tx, slug);
        const undecided = late.filter((receipt) => receipt.late?.standing === "undecided").length;
        const stage = stageAt(consultation, now);
        entries.push({
          consultation,
          stage,
          submitted,
          undecided,
          silence: await outcomeOf(tx, consultation),
        });
      }
      return entries;
    }),
  );
