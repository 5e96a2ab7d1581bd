import { inForce, Receipt } from "@rabat/core/comment";
import { Consultation, InternalDeadline, SilenceOutcome, Stage, stageAt } from "@rabat/core/consultation";
import {
  asActor,
  comments,
  consultations,
  contributions,
  internalDeadlines,
  readClock,
  type Transaction,
} from "@rabat/db";
import { z } from "zod";
import { outcomeOf } from "../silence/outcome.ts";
import { forDeed } from "../trpc.ts";
import { ShownChange, shownChanges } from "./date-changes.ts";
import { asMetBy } from "./occasion.ts";

const Entry = z.object({
  /** With the closing that counts for the delegation. */
  consultation: Consultation,
  stage: Stage,
  /** Comments not submitted, and of these: proposed, cleared, sent back with a reason. */
  drafts: z.int().nonnegative(),
  proposed: z.int().nonnegative(),
  cleared: z.int().nonnegative(),
  returned: z.int().nonnegative(),
  internalDeadline: InternalDeadline.nullable(),
  changes: z.array(ShownChange),
  /** The contribution in force, and those that came late. */
  receipt: Receipt.nullable(),
  late: z.array(Receipt),
  silence: SilenceOutcome.nullable(),
});

const progressOf = async (tx: Transaction, slug: string, delegation: string) => {
  const waiting = (await comments.listCommentsOf(tx, slug, delegation)).filter(
    ({ state }) => state !== "submitted",
  );
  const receipts = await contributions.listContributionsOf(tx, slug, delegation);
  const inState = (sought: string) => waiting.filter(({ state }) => state === sought).length;
  return {
    drafts: waiting.length,
    proposed: inState("proposed"),
    cleared: inState("cleared"),
    returned: waiting.filter(({ returned }) => returned !== null).length,
    internalDeadline: await internalDeadlines.internalDeadlineOf(tx, slug, delegation),
    receipt: inForce(receipts),
    late: receipts.filter(({ late, withdrawn }) => late !== null && withdrawn === null),
  };
};

/** What is open for a delegation and how far it is with each. */
export const readDesk = forDeed("read invited consultations")
  .output(z.array(Entry))
  .query(({ ctx: { db, actor } }) =>
    asActor(db, actor, async (tx) => {
      if (actor.kind !== "delegate") return [];
      const now = await readClock(tx);
      const entries: z.infer<typeof Entry>[] = [];
      for (const held of await consultations.listConsultationsOf(tx, actor.delegation)) {
        const consultation = await asMetBy(tx, actor, held);
        const stage = stageAt(consultation, now);
        if (stage === "prepared") continue;
        const progress = await progressOf(tx, held.slug, actor.delegation);
        const changes = await shownChanges(tx, held.slug);
        entries.push({ consultation, stage, ...progress, changes, silence: await outcomeOf(tx, held) });
      }
      return entries;
    }),
  );
