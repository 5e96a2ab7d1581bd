import { Chairmanship } from "@rabat/core/chairmanship";
import { asActor, chairmanships } from "@rabat/db";
import { z } from "zod";
import { open } from "../trpc.ts";

export const readChairmanship = open
  .input(z.object({ slug: z.string().max(100) }))
  .output(Chairmanship.nullable())
  .query(({ ctx, input }) =>
    asActor(ctx.db, ctx.actor, (tx) => chairmanships.findChairmanship(tx, input.slug)),
  );
