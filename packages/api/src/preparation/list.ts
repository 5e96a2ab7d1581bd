import { Consultation, Stage, stageAt } from "@rabat/core/consultation";
import { asActor, consultations, preparations, readClock } from "@rabat/db";
import { z } from "zod";
import { forDeed } from "../trpc.ts";

const Entry = z.object({
  consultation: Consultation,
  stage: Stage,
  texts: z.int(),
  invited: z.int(),
  isFrozen: z.boolean(),
});

/** Every consultation with its stage and how far its preparation is, newest first. */
export const listPreparations = forDeed("prepare consultations")
  .output(z.array(Entry))
  .query(({ ctx: { db, actor } }) =>
    asActor(db, actor, async (tx) => {
      const now = await readClock(tx);
      const progress = await preparations.progressOf(tx);
      const held = await consultations.listConsultations(tx);
      return held.map((consultation) => {
        const stage = stageAt(consultation, now);
        const nothing = { texts: 0, invited: 0, isFrozen: stage !== "prepared" };
        return { consultation, stage, ...(progress.get(consultation.slug) ?? nothing) };
      });
    }),
  );
