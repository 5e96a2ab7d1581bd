import { asActor, files } from "@rabat/db";
import { z } from "zod";
import { open } from "../trpc.ts";

/** A file's content is its name. */
export const FileName = z.object({ hash: z.string().regex(/^[0-9a-f]{64}$/) });

/** A file of the record by its content's name; for the public, one of a document that is published. */
export const readFile = open
  .input(FileName)
  .output(z.object({ type: z.string(), content: z.instanceof(Uint8Array) }).nullable())
  .query(({ ctx, input: { hash } }) => asActor(ctx.db, ctx.actor, (tx) => files.findFile(tx, hash)));
