import { Consultation, Stage, stageAt } from "@rabat/core/consultation";
import { asActor, comments, consultations, readClock } from "@rabat/db";
import { z } from "zod";
import { forDeed } from "../trpc.ts";

const Entry = z.object({ consultation: Consultation, stage: Stage, submitted: z.int().nonnegative() });

/** Every consultation, prepared ones included, as the Secretariat sees them. */
export const listAllConsultations = forDeed("read every consultation")
  .output(z.array(Entry))
  .query(({ ctx }) =>
    asActor(ctx.db, ctx.actor, async (tx) => {
      const now = await readClock(tx);
      const entries: z.infer<typeof Entry>[] = [];
      for (const consultation of await consultations.listConsultations(tx)) {
        const { length: submitted } = await comments.listSubmitted(tx, consultation.slug);
        entries.push({ consultation, stage: stageAt(consultation, now), submitted });
      }
      return entries;
    }),
  );
