import { CommentGroup, MatrixRow } from "@rabat/core/comment";
import { Consultation } from "@rabat/core/consultation";
import { Locale } from "@rabat/core/language";
import { accept, type Result, refuse } from "@rabat/core/refusal";
import { asActor, groups, matrix, rowsOfMatrix } from "@rabat/db";
import { z } from "zod";
import { frameOf, MatrixFrame, scopeOf } from "../disposition/frame.ts";
import { withAuthors } from "../disposition/page-of-rows.ts";
import { resultOf } from "../result.ts";
import { forDeed } from "../trpc.ts";

const Group = MatrixFrame.pick({ paragraphs: true }).extend({
  consultation: Consultation,
  group: CommentGroup,
  rows: z.array(MatrixRow),
});

/** A group with its comments in the order of the matrix, each with the answer that it has. */
export const readGroup = forDeed("read every consultation")
  .input(z.object({ slug: z.string().max(100), locale: Locale, id: z.uuid() }))
  .output(resultOf(Group))
  .query(({ ctx, input: { slug, locale, id } }) =>
    asActor(ctx.db, ctx.actor, async (tx): Promise<Result<z.infer<typeof Group>>> => {
      const framed = await frameOf(tx, slug, locale);
      const group = await groups.findGroup(tx, slug, id);
      if (framed === null || group === null) return refuse({ code: "record.not-found", part: "group" });
      const { consultation, paragraphs, delegations } = framed.frame;
      const scope = scopeOf(framed, { by: "paragraph", group: id });
      if (!scope.ok) return scope;
      const ids = await matrix.idsOfMatrix(tx, scope.value);
      const listed = withAuthors(await rowsOfMatrix(tx, ids, { whole: false }), delegations);
      return accept({
        consultation,
        paragraphs,
        group,
        rows: listed.map((row) => ({ ...row, isInView: true })),
      });
    }),
  );
