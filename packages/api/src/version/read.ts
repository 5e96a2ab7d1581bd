import { Comment, Decision } from "@rabat/core/comment";
import { Consultation, NextVersion, Paragraph, Stage } from "@rabat/core/consultation";
import { OfficialText } from "@rabat/core/language";
import { Delegation } from "@rabat/core/partner";
import { accept, refuse } from "@rabat/core/refusal";
import { asActor, comments, consultations, dispositions, nextVersions } from "@rabat/db";
import { z } from "zod";
import { asMetBySecretariat } from "../consultation/secretariat-occasion.ts";
import { resultOf } from "../result.ts";
import { forDeed } from "../trpc.ts";

const Read = z.object({
  consultation: Consultation,
  stage: Stage,
  paragraph: Paragraph,
  /** Newest first; a text of null took the draft away. */
  revisions: z.array(NextVersion.extend({ text: OfficialText.nullable() })),
  /** Accepted wordings, fully or in principle, that a next version can begin with. */
  proposals: z.array(z.object({ comment: Comment, delegation: Delegation, decision: Decision })),
});

const taken: readonly Decision[] = ["accepted", "accepted-in-principle"];

/** A paragraph with the drafts of its next version, and the accepted wordings it can be made from. */
export const readVersion = forDeed("read every consultation")
  .input(z.object({ slug: z.string().max(100), reference: z.string().max(100) }))
  .output(resultOf(Read))
  .query(({ ctx: { db, actor }, input: { slug, reference } }) =>
    asActor(db, actor, async (tx) => {
      const met = await asMetBySecretariat(tx, slug);
      const paragraph = (await consultations.paragraphsOf(tx, slug)).find(
        (each) => each.reference === reference,
      );
      if (met === null || paragraph === undefined)
        return refuse({ code: "record.not-found", part: "paragraph" });
      const invited = await consultations.invitedTo(tx, slug);
      const answered = await dispositions.dispositionsOf(tx, slug);
      const proposals = (await comments.listSubmitted(tx, slug)).flatMap((comment) => {
        const decision = answered.get(comment.id)?.decision;
        const delegation = invited.find(({ id }) => id === comment.delegation);
        const isTaken = decision !== undefined && taken.includes(decision) && comment.proposedText !== "";
        return isTaken && delegation && comment.paragraph === reference
          ? [{ comment, delegation, decision }]
          : [];
      });
      const revisions = await nextVersions.revisionsOf(tx, slug, reference);
      const { consultation, stage } = met;
      return accept({ consultation, stage, paragraph, revisions, proposals });
    }),
  );
