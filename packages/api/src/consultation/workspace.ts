import { Clearance, Comment, OwnAnswer, Receipt, sortForSubmission } from "@rabat/core/comment";
import {
  Consultation,
  InternalDeadline,
  Paragraph,
  SilenceBreak,
  SilenceOutcome,
  Stage,
  stageAt,
} from "@rabat/core/consultation";
import { Delegation } from "@rabat/core/partner";
import { accept, refuse } from "@rabat/core/refusal";
import {
  answers,
  asActor,
  comments,
  consultations,
  contributions,
  delegations,
  internalDeadlines,
  readClock,
  silence,
} from "@rabat/db";
import { z } from "zod";
import { resultOf } from "../result.ts";
import { outcomeOf } from "../silence/outcome.ts";
import { forDeed } from "../trpc.ts";
import { ShownChange, shownChanges } from "./date-changes.ts";
import { asMetBy } from "./occasion.ts";

const Workspace = z.object({
  /** With the closing that counts for the delegation. */
  consultation: Consultation,
  stage: Stage,
  changes: z.array(ShownChange),
  internalDeadline: InternalDeadline.nullable(),
  clearance: Clearance,
  /** How a silence procedure stands, and the delegation's own break; null for other consultations. */
  silence: z.object({ outcome: SilenceOutcome, own: SilenceBreak.nullable() }).nullable(),
  delegation: Delegation,
  paragraphs: z.array(Paragraph),
  comments: z.array(Comment),
  /** What goes in, and what stays behind, if this person submitted now. */
  included: z.array(Comment),
  leftBehind: z.array(Comment),
  /** Newest first; the one in force is core's `inForce(receipts)`, late ones stand beside it. */
  receipts: z.array(Receipt),
  /** The published answers to the delegation's own comments; none before. */
  answers: z.array(OwnAnswer),
});

/** Everything a delegation sees of a consultation that it is invited to. */
export const readWorkspace = forDeed("read invited consultations")
  .input(z.object({ slug: z.string().max(100) }))
  .output(resultOf(Workspace))
  .query(({ ctx, input: { slug } }) =>
    asActor(ctx.db, ctx.actor, async (tx) => {
      const { actor } = ctx;
      const held = await consultations.findConsultation(tx, slug);
      if (held === null || actor.kind !== "delegate")
        return refuse({ code: "record.not-found", part: "consultation" });
      const consultation = await asMetBy(tx, actor, held);
      const stage = stageAt(consultation, await readClock(tx));
      if (stage === "prepared") return refuse({ code: "record.not-found", part: "consultation" });
      const invited = await consultations.invitedTo(tx, slug);
      const delegation = await delegations.findDelegation(tx, actor.delegation);
      if (delegation === null || !invited.some(({ id }) => id === delegation.id))
        return refuse({ code: "delegation.not-invited" });
      const written = await comments.listCommentsOf(tx, slug, delegation.id);
      const outcome = await outcomeOf(tx, held);
      return accept({
        consultation,
        stage,
        delegation,
        changes: await shownChanges(tx, slug),
        internalDeadline: await internalDeadlines.internalDeadlineOf(tx, slug, delegation.id),
        clearance: delegation.clearance,
        silence: outcome && {
          outcome,
          own:
            (await silence.silenceBreaksOf(tx, slug)).find((each) => each.delegation === delegation.id) ??
            null,
        },
        paragraphs: await consultations.paragraphsOf(tx, slug),
        comments: written,
        ...sortForSubmission(actor, delegation.clearance, written),
        receipts: await contributions.listContributionsOf(tx, slug, delegation.id),
        answers: await answers.answersToOwn(tx, slug),
      });
    }),
  );
