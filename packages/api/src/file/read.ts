import { asActor, files } from "@rabat/db";
import { z } from "zod";
import { open } from "../trpc.ts";

/** A file of the record by its content's name; for the public, one of a document that is published. */
export const readFile = open
  .input(z.object({ hash: z.string().regex(/^[0-9a-f]{64}$/) }))
  .output(z.object({ type: z.string(), content: z.instanceof(Uint8Array) }).nullable())
  .query(({ ctx, input: { hash } }) => asActor(ctx.db, ctx.actor, (tx) => files.findFile(tx, hash)));
