import { WithdrawnContribution } from "@rabat/core/comment";
import { Paragraph } from "@rabat/core/consultation";
import { Locale } from "@rabat/core/language";
import { asActor, matrix, matrixOverview } from "@rabat/db";
import { z } from "zod";
import { forDeed } from "../trpc.ts";
import { frameOf, MatrixFrame, scopeOf, withdrawnIn } from "./frame.ts";
import { PositionsOn, positionsIn } from "./positions.ts";

const Work = z.object({ comments: z.int(), unanswered: z.int() });

const Overview = MatrixFrame.extend({
  /** Over the whole text and every paragraph. */
  work: Work,
  /** One page of the frozen list, the text as a whole (null) first where anybody spoke to it. */
  entries: z.array(Work.extend({ paragraph: Paragraph.nullable(), positions: PositionsOn })),
  page: z.int(),
  pages: z.int(),
  /** The first comment without an answer. */
  next: z.uuid().nullable(),
  withdrawn: z.array(WithdrawnContribution),
});

const size = 20;
const none = { comments: 0, unanswered: 0 };

/** The way into the matrix: each paragraph with what there is to answer, and who holds which position by name. */
export const readMatrixOverview = forDeed("read every consultation")
  .input(z.object({ slug: z.string().max(100), locale: Locale, page: z.int().positive().default(1) }))
  .output(Overview.nullable())
  .query(({ ctx, input: { slug, locale, page: asked } }) =>
    asActor(ctx.db, ctx.actor, async (tx) => {
      const framed = await frameOf(tx, slug, locale);
      if (framed === null) return null;
      const { frame, frozen } = framed;
      const work = await matrixOverview.workByParagraph(tx, slug);
      const listed = work.has(null) ? [null, ...frozen] : frozen;
      const pages = Math.max(1, Math.ceil(listed.length / size));
      const page = Math.min(asked, pages);
      const shown = listed.slice((page - 1) * size, page * size);
      const references = shown.map((paragraph) => paragraph?.reference ?? null);
      const held = await matrixOverview.positionsOn(tx, slug, references);
      const entries = shown.map((paragraph) => {
        const reference = paragraph?.reference ?? null;
        const positions = positionsIn(held, reference, frame.delegations);
        return { ...(work.get(reference) ?? none), paragraph, positions };
      });
      const sum = (of: keyof typeof none) => [...work.values()].reduce((total, one) => total + one[of], 0);
      const scope = scopeOf(framed, { by: "paragraph" });
      return {
        ...frame,
        work: { comments: sum("comments"), unanswered: sum("unanswered") },
        entries,
        page,
        pages,
        next: scope.ok ? await matrix.nextUnanswered(tx, scope.value, null) : null,
        withdrawn: await withdrawnIn(tx, frame, {}),
      };
    }),
  );
