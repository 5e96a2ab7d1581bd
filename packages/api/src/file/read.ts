import { asActor, files } from "@rabat/db";
import { z } from "zod";
import { open } from "../trpc.ts";

/** A file's content is its name. */
export const FileName = z.object({ hash: z.string().regex(/^[0-9a-f]{64}$/) });

/** A file of the record by its content's name; for the public, one of a document that is published. */
export const readFile = open
  .input(FileName)
  .output(z.object({ type: z.string(), size: z.int() }).nullable())
  .query(({ ctx, input: { hash } }) => asActor(ctx.db, ctx.actor, (tx) => files.findFile(tx, hash)));

/** One piece of what is in it, from 0; null behind the last. Nobody waits for twenty megabytes at a stretch. */
export const readFilePart = open
  .input(FileName.extend({ number: z.int().min(0).max(1_000) }))
  .output(z.instanceof(Uint8Array<ArrayBuffer>).nullable())
  .query(({ ctx, input: { hash, number } }) =>
    asActor(ctx.db, ctx.actor, (tx) => files.findPart(tx, hash, number)),
  );
