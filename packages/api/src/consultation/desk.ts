import { Receipt } from "@rabat/core/comment";
import { Consultation, Stage, stageAt } from "@rabat/core/consultation";
import { asActor, comments, consultations, contributions, readClock } from "@rabat/db";
import { z } from "zod";
import { forDeed } from "../trpc.ts";

const Entry = z.object({
  consultation: Consultation,
  stage: Stage,
  drafts: z.int().nonnegative(),
  receipt: Receipt.nullable(),
});

/** What is open for a delegation and how far it is with each. */
export const readDesk = forDeed("read invited consultations")
  .output(z.array(Entry))
  .query(({ ctx }) =>
    asActor(ctx.db, ctx.actor, async (tx) => {
      if (ctx.actor.kind !== "delegate") return [];
      const { delegation } = ctx.actor;
      const now = await readClock(tx);
      const entries: z.infer<typeof Entry>[] = [];
      for (const consultation of await consultations.listConsultationsOf(tx, delegation)) {
        const stage = stageAt(consultation, now);
        if (stage === "prepared") continue;
        const written = await comments.listCommentsOf(tx, consultation.slug, delegation);
        const [latest] = await contributions.listContributionsOf(tx, consultation.slug, delegation);
        const drafts = written.filter(({ state }) => state !== "submitted").length;
        entries.push({ consultation, stage, drafts, receipt: latest?.withdrawn === null ? latest : null });
      }
      return entries;
    }),
  );
