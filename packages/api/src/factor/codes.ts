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
  .output(z.array(z.string()).nullable())
  .query(({ ctx: { db, actor, seal } }) => {
    const person = personOf(actor);
    return person === null ? null : asActor(db, actor, (tx) => readSheet(tx, seal, person));
  });

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
