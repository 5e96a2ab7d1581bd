import { MatrixFilter, MatrixRow } from "@rabat/core/comment";
import { Locale } from "@rabat/core/language";
import { accept, type Result, refuse } from "@rabat/core/refusal";
import { asActor, matrix, matrixOverview, rowsOfMatrix } from "@rabat/db";
import { z } from "zod";
import { resultOf } from "../result.ts";
import { forDeed } from "../trpc.ts";
import { frameOf, MatrixFrame, scopeOf } from "./frame.ts";
import { withAuthors } from "./page-of-rows.ts";

const Listed = MatrixFrame.pick({ paragraphs: true }).extend({ ids: z.array(z.uuid()) });

/** Every row of a view in its order, by id: what is taken away is read in parts, so that no file is held whole. */
export const listRows = forDeed("read every consultation")
  .input(z.object({ slug: z.string().max(100), locale: Locale, filter: MatrixFilter }))
  .output(resultOf(Listed))
  .query(({ ctx, input: { slug, locale, filter } }) =>
    asActor(ctx.db, ctx.actor, async (tx): Promise<Result<z.infer<typeof Listed>>> => {
      const framed = await frameOf(tx, slug, locale);
      if (framed === null) return refuse({ code: "record.not-found", part: slug });
      const scope = scopeOf(framed, filter);
      if (!scope.ok) return scope;
      const { paragraphs } = framed.frame;
      return accept({ paragraphs, ids: await matrix.idsOfMatrix(tx, scope.value) });
    }),
  );

/** Some rows, whole, in the order named; one that was taken back meanwhile is left out. */
export const readRows = forDeed("read every consultation")
  .input(z.object({ slug: z.string().max(100), ids: z.array(z.uuid()).max(500) }))
  .output(z.array(MatrixRow))
  .query(({ ctx, input: { slug, ids } }) =>
    asActor(ctx.db, ctx.actor, async (tx) => {
      const listed = await rowsOfMatrix(tx, ids, { whole: true });
      const rows = withAuthors(listed, await matrixOverview.delegationsOf(tx, slug));
      return rows.map((row) => ({ ...row, isInView: true }));
    }),
  );
