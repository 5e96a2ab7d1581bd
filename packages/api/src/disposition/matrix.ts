import { MatrixRow, MatrixSection, MatrixView, sectionsOf, WithdrawnContribution } from "@rabat/core/comment";
import { Paragraph } from "@rabat/core/consultation";
import { Locale } from "@rabat/core/language";
import { accept, type Result, refuse } from "@rabat/core/refusal";
import { asActor } from "@rabat/db";
import { z } from "zod";
import { resultOf } from "../result.ts";
import { forDeed } from "../trpc.ts";
import { frameOf, MatrixFrame, scopeOf, withdrawnIn } from "./frame.ts";
import { pageOfRows } from "./page-of-rows.ts";
import { ofOneParagraph, PositionsOn } from "./positions.ts";
import { SimilarComments } from "./similar.ts";

const Matrix = MatrixFrame.extend({
  sections: z.array(MatrixSection),
  total: z.int(),
  page: z.int(),
  pages: z.int(),
  /** The row that is opened, whole, with the paragraph that it is on. */
  opened: z.object({ row: MatrixRow, paragraph: Paragraph.nullable() }).nullable(),
  /** Of the one paragraph that the filter names. */
  positions: PositionsOn,
  similar: z.array(SimilarComments),
  withdrawn: z.array(WithdrawnContribution),
});

const everything = MatrixView.parse({});

/** A page of submitted comments by paragraph or delegation, filtered, each with its draft answer. */
export const readMatrix = forDeed("read every consultation")
  .input(z.object({ slug: z.string().max(100), locale: Locale, view: MatrixView.default(everything) }))
  .output(resultOf(Matrix))
  .query(({ ctx, input: { slug, locale, view } }) =>
    asActor(ctx.db, ctx.actor, async (tx): Promise<Result<z.infer<typeof Matrix>>> => {
      const framed = await frameOf(tx, slug, locale);
      if (framed === null) return refuse({ code: "record.not-found", part: slug });
      const scope = scopeOf(framed, view);
      if (!scope.ok) return scope;
      const { frame, frozen } = framed;
      const { rows, opened, ...counted } = await pageOfRows(tx, scope.value, { ...frame, view });
      const paragraph = frozen.find(({ reference }) => reference === opened?.comment.paragraph) ?? null;
      return accept({
        ...frame,
        ...counted,
        sections: sectionsOf(rows, frozen, view.by),
        opened: opened && { row: opened, paragraph },
        ...(await ofOneParagraph(tx, frame, view.paragraph)),
        withdrawn: await withdrawnIn(tx, frame, view),
      });
    }),
  );
