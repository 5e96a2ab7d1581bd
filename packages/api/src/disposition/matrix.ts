import { MatrixSection, matrixOf } from "@rabat/core/comment";
import { Consultation, Stage, stageAt } from "@rabat/core/consultation";
import { Locale } from "@rabat/core/language";
import { Delegation } from "@rabat/core/partner";
import { asActor, comments, consultations, dispositions, readClock } from "@rabat/db";
import { z } from "zod";
import { ShownChange, shownChanges } from "../consultation/date-changes.ts";
import { forDeed } from "../trpc.ts";

const Matrix = z.object({
  consultation: Consultation,
  stage: Stage,
  sections: z.array(MatrixSection),
  invited: z.array(Delegation),
  /** Every change of a closing. */
  changes: z.array(ShownChange),
});

/** Every submitted comment by paragraph and delegation, with its draft disposition: the Secretariat's matrix. */
export const readMatrix = forDeed("read every consultation")
  .input(z.object({ slug: z.string().max(100), locale: Locale }))
  .output(Matrix.nullable())
  .query(({ ctx, input: { slug, locale } }) =>
    asActor(ctx.db, ctx.actor, async (tx) => {
      const consultation = await consultations.findConsultation(tx, slug);
      if (consultation === null) return null;
      const invited = await consultations.invitedTo(tx, slug);
      const byId = new Map(invited.map((delegation) => [delegation.id, delegation]));
      const drafted = await dispositions.dispositionsOf(tx, slug);
      const rows = (await comments.listSubmitted(tx, slug)).flatMap((comment) => {
        const delegation = byId.get(comment.delegation);
        return delegation === undefined
          ? []
          : [{ comment, delegation, disposition: drafted.get(comment.id) ?? null }];
      });
      const paragraphs = await consultations.paragraphsOf(tx, slug);
      const stage = stageAt(consultation, await readClock(tx));
      const sections = matrixOf(paragraphs, rows, locale);
      return { consultation, stage, sections, invited, changes: await shownChanges(tx, slug) };
    }),
  );
