import { Comment, Disposition, DispositionStep, isOutdated } from "@rabat/core/comment";
import { Consultation, Paragraph, Stage } from "@rabat/core/consultation";
import { Delegation } from "@rabat/core/partner";
import { accept, refuse } from "@rabat/core/refusal";
import { asActor, comments, consultations, dispositions } from "@rabat/db";
import { z } from "zod";
import { asMetBySecretariat } from "../consultation/secretariat-occasion.ts";
import { resultOf } from "../result.ts";
import { forDeed } from "../trpc.ts";

const Row = z.object({
  consultation: Consultation,
  stage: Stage,
  comment: Comment,
  delegation: Delegation,
  /** The frozen one that it was made on; null: the text as a whole. */
  paragraph: Paragraph.nullable(),
  disposition: Disposition.nullable(),
  /** The answer was written to an earlier wording of the comment. */
  isOutdated: z.boolean(),
  steps: z.array(DispositionStep),
});

/** One submitted comment with its answer and how that came about. */
export const readDisposition = forDeed("read every consultation")
  .input(z.object({ slug: z.string().max(100), id: z.uuid() }))
  .output(resultOf(Row))
  .query(({ ctx: { db, actor }, input: { slug, id } }) =>
    asActor(db, actor, async (tx) => {
      const met = await asMetBySecretariat(tx, slug);
      const comment = await comments.findSubmitted(tx, slug, id);
      const invited = await consultations.invitedTo(tx, slug);
      const delegation = invited.find((each) => each.id === comment?.delegation);
      if (met === null || comment === null || delegation === undefined)
        return refuse({ code: "record.not-found", part: "comment" });
      const { consultation, stage } = met;
      const paragraphs = await consultations.paragraphsOf(tx, slug);
      const paragraph = paragraphs.find(({ reference }) => reference === comment.paragraph) ?? null;
      const disposition = (await dispositions.dispositionsOf(tx, slug)).get(id) ?? null;
      const outdated = disposition !== null && isOutdated(disposition, comment);
      const steps = await dispositions.stepsOf(tx, id);
      const row = { consultation, stage, comment, delegation, paragraph, disposition, steps };
      return accept({ ...row, isOutdated: outdated });
    }),
  );
