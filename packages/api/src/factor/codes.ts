import { personOf } from "@rabat/core/partner";
import { accept, refuse } from "@rabat/core/refusal";
import { asActor, factors } from "@rabat/db";
import { z } from "zod";
import { changeOwn } from "../account/own.ts";
import { resultOf } from "../result.ts";
import { forDeed, forDelicateDeed } from "../trpc.ts";
import { drawRecoveryCodes, readSheet } from "./recovery-codes.ts";

/** New recovery codes while they are shown; null once they are kept, and after a quarter of an hour. */
export const readRecoveryCodes = forDelicateDeed("keep the own account")
  .output(resultOf(z.object({ codes: z.array(z.string()).nullable(), left: z.int() })))
  .query(({ ctx: { db, actor, seal } }) =>
    asActor(db, actor, async (tx) => {
      const person = personOf(actor);
      if (person === null) return refuse({ code: "actor.sign-in-required" });
      const codes = await readSheet(tx, seal, person);
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
  .mutation(({ ctx: { db, actor } }) =>
    asActor(db, actor, async (tx) => {
      const person = personOf(actor);
      if (person === null) return refuse({ code: "actor.sign-in-required" });
      await factors.putAwaySheet(tx, person);
      return accept(null);
    }),
  );
