import { accept } from "@rabat/core/refusal";
import { factors, type Transaction } from "@rabat/db";
import { z } from "zod";
import { changeOwn } from "../account/own.ts";
import type { Context } from "../context.ts";
import { resultOf } from "../result.ts";
import { PasskeyAnswered, PasskeyOffered } from "../session/passkey.ts";
import { AppOffered, PasskeyName } from "../session/set-up.ts";
import { forDelicateDeed } from "../trpc.ts";
import { keepApp, offerApp } from "./keep-app.ts";
import { keepPasskey, offerAdding } from "./passkey.ts";
import { drawRecoveryCodes } from "./recovery-codes.ts";

const Added = resultOf(z.object({ hasNewCodes: z.boolean() }));

/** A person who has used up or never had recovery codes gets ten with the new factor. */
const withCodes = async (tx: Transaction, { seal }: Context, person: string) => {
  const hasNewCodes = (await factors.countRecoveryCodes(tx, person)) === 0;
  if (hasNewCodes) await drawRecoveryCodes(tx, seal, person);
  return accept({ hasNewCodes });
};

/** What the pages of a new app and a new passkey show. */
export const offerFactors = forDelicateDeed("keep the own account")
  .input(z.object({ earlier: z.string().max(1_000) }))
  .output(resultOf(z.object({ app: AppOffered, passkey: PasskeyOffered })))
  .query(({ ctx, input: { earlier } }) =>
    changeOwn(ctx, null, async ({ tx, person }) => {
      const app = await offerApp(tx, ctx.seal, { person, earlier });
      return accept({ app, passkey: await offerAdding(tx, ctx, person) });
    }),
  );

/** Sets up an authenticator app in place of the earlier one. */
export const addApp = forDelicateDeed("keep the own account")
  .input(z.object({ sealed: z.string().max(1_000), code: z.string().max(100) }))
  .output(Added)
  .mutation(({ ctx, input }) =>
    changeOwn(ctx, "set up an app", async ({ tx, person }) => {
      const kept = await keepApp(tx, ctx.seal, { person: person.id, ...input });
      return kept.ok ? withCodes(tx, ctx, person.id) : kept;
    }),
  );

export const addPasskey = forDelicateDeed("keep the own account")
  .input(PasskeyAnswered.extend({ name: PasskeyName }))
  .output(Added)
  .mutation(({ ctx, input }) =>
    changeOwn(ctx, "add a passkey", async ({ tx, person }) => {
      const kept = await keepPasskey(tx, ctx, { person: person.id, ...input });
      return kept.ok ? withCodes(tx, ctx, person.id) : kept;
    }),
  );
