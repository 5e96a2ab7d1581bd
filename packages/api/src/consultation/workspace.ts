import { Comment, Receipt, sortForSubmission } from "@rabat/core/comment";
import { Consultation, Paragraph, Stage, stageAt } from "@rabat/core/consultation";
import { Delegation } from "@rabat/core/partner";
import { accept, refuse } from "@rabat/core/refusal";
import { asActor, comments, consultations, contributions, delegations, readClock } from "@rabat/db";
import { z } from "zod";
import { resultOf } from "../result.ts";
import { forDeed } from "../trpc.ts";

const Workspace = z.object({
  consultation: Consultation,
  stage: Stage,
  delegation: Delegation,
  paragraphs: z.array(Paragraph),
  comments: z.array(Comment),
  /** What goes in, and what stays behind, if this person submitted now. */
  included: z.array(Comment),
  leftBehind: z.array(Comment),
  /** Newest first; the first one not withdrawn is in force. */
  receipts: z.array(Receipt),
});

/** Everything a delegation sees of a consultation that it is invited to. */
export const readWorkspace = forDeed("read invited consultations")
  .input(z.object({ slug: z.string().max(100) }))
  .output(resultOf(Workspace))
  .query(({ ctx, input: { slug } }) =>
    asActor(ctx.db, ctx.actor, async (tx) => {
      const { actor } = ctx;
      const consultation = await consultations.findConsultation(tx, slug);
      if (consultation === null || actor.kind !== "delegate")
        return refuse({ code: "record.not-found", part: "consultation" });
      const stage = stageAt(consultation, await readClock(tx));
      if (stage === "prepared") return refuse({ code: "record.not-found", part: "consultation" });
      const invited = await consultations.invitedTo(tx, slug);
      const delegation = await delegations.findDelegation(tx, actor.delegation);
      if (delegation === null || !invited.some(({ id }) => id === delegation.id))
        return refuse({ code: "delegation.not-invited" });
      const written = await comments.listCommentsOf(tx, slug, delegation.id);
      return accept({
        consultation,
        stage,
        delegation,
        paragraphs: await consultations.paragraphsOf(tx, slug),
        comments: written,
        ...sortForSubmission(actor, delegation.clearance, written),
        receipts: await contributions.listContributionsOf(tx, slug, delegation.id),
      });
    }),
  );
