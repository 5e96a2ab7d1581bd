import { readReceiptReference } from "@rabat/core/comment";
import { accept, refuse } from "@rabat/core/refusal";
import { asActor, contributions } from "@rabat/db";
import { z } from "zod";
import { resultOf } from "../result.ts";
import { open } from "../trpc.ts";

/** Whether a reference and a hash belong together: match or no match, nothing else is disclosed. */
export const verifyReceipt = open
  .input(z.object({ reference: z.string().max(100), hash: z.string().max(200) }))
  .output(resultOf(z.null()))
  .query(({ ctx, input }) =>
    asActor(ctx.db, ctx.actor, async (tx) => {
      const reference = readReceiptReference(input.reference);
      const hash = input.hash.toLowerCase().replace(/\s/g, "");
      const matches = reference !== null && (await contributions.receiptMatches(tx, reference, hash));
      return matches ? accept(null) : refuse({ code: "receipt.no-match" });
    }),
  );
