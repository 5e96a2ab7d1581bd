import { accept } from "@rabat/core/refusal";
import { factors } from "@rabat/db";
import { z } from "zod";
import { asSelf, changeOwn } from "../account/own.ts";
import { resultOf } from "../result.ts";
import { forDeed, forDelicateDeed } from "../trpc.ts";
import { drawRecoveryCodes, readSheet } from "./recovery-codes.ts";

/** New recovery codes while they are shown; null once they are kept, and after a quarter of an hour. */
export const readRecoveryCodes = forDelicateDeed("keep the own account")
  .output(resultOf(z.object({ codes: z.array(z.string()).nullable(), left: z.int() })))
  .query(({ ctx }) =>
    asSelf(ctx, async ({ tx, person }) => {
      const codes = await readSheet(tx, ctx.seal, person);
      return accept({ codes, left: await factors.countRecoveryCodes(tx, person) });
    }),
  );

/** Ten new recovery codes; the earlier ones count no more. */
export const renewRecoveryCodes = forDelicateDeed("keep the own account")
  .output(resultOf(z.null()))
  .mutation(({ ctx }) =>
    changeOwn(ctx, "renew recovery codes", async ({ tx, person }) => {
      await drawRecoveryCodes(tx, ctx.seal, person.id);
      return accept(null);
    }),
  );

/** The person has kept the codes: they are shown no more. */
export const putAwayRecoveryCodes = forDeed("keep the own account")
  .output(resultOf(z.null()))
  .mutation(({ ctx }) =>
    asSelf(ctx, async ({ tx, person }) => {
      await factors.putAwaySheet(tx, person);
      return accept(null);
    }),
  );
