import { Consultation, Stage, stageAt } from "@rabat/core/consultation";
import { asActor, consultations, readClock } from "@rabat/db";
import { z } from "zod";
import { open } from "../trpc.ts";

/** Consultations that have been announced, newest first. */
export const listConsultations = open
  .output(z.array(z.object({ consultation: Consultation, stage: Stage })))
  .query(({ ctx }) =>
    asActor(ctx.db, ctx.actor, async (tx) => {
      const now = await readClock(tx);
      return (await consultations.listConsultations(tx))
        .map((consultation) => ({ consultation, stage: stageAt(consultation, now) }))
        .filter(({ stage }) => stage !== "prepared");
    }),
  );
