import { MatrixFilter } from "@rabat/core/comment";
import { Locale } from "@rabat/core/language";
import { accept, type Result, refuse } from "@rabat/core/refusal";
import { asActor, matrix } from "@rabat/db";
import { z } from "zod";
import { resultOf } from "../result.ts";
import { forDeed } from "../trpc.ts";
import { frameOf, scopeOf } from "./frame.ts";

const Next = z.object({ row: z.uuid().nullable() });

/** The next row of a view that waits for an answer, after the one named; null where none is left. */
export const nextUnanswered = forDeed("read every consultation")
  .input(
    z.object({ slug: z.string().max(100), locale: Locale, filter: MatrixFilter, after: z.uuid().nullable() }),
  )
  .output(resultOf(Next))
  .query(({ ctx, input: { slug, locale, filter, after } }) =>
    asActor(ctx.db, ctx.actor, async (tx): Promise<Result<z.infer<typeof Next>>> => {
      const framed = await frameOf(tx, slug, locale);
      if (framed === null) return refuse({ code: "record.not-found", part: slug });
      const scope = scopeOf(framed, filter);
      return scope.ok ? accept({ row: await matrix.nextUnanswered(tx, scope.value, after) }) : scope;
    }),
  );
