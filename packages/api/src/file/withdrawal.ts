import { asActor, files } from "@rabat/db";
import { z } from "zod";
import { withdrawalOf } from "../revision/withdrawal.ts";
import { open } from "../trpc.ts";
import { FileName } from "./read.ts";

/** Why and when a file went from the public record with its document; null for one that is there, or never was. */
export const readFileWithdrawal = open
  .input(FileName)
  .output(z.object({ reason: z.string(), at: z.string() }).nullable())
  .query(({ ctx, input: { hash } }) =>
    asActor(ctx.db, ctx.actor, async (tx) => {
      const key = await files.withdrawnWith(tx, hash);
      if (key === null || (await files.findFile(tx, hash)) !== null) return null;
      return withdrawalOf(tx, { kind: "document", key });
    }),
  );
