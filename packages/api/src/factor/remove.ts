import { accept, type Result, refuse } from "@rabat/core/refusal";
import { factors } from "@rabat/db";
import { z } from "zod";
import { changeOwn } from "../account/own.ts";
import { resultOf } from "../result.ts";
import { PasskeyName } from "../session/set-up.ts";
import { forDeed, forDelicateDeed } from "../trpc.ts";
import { heldFactors } from "./held.ts";

const notFound = refuse({ code: "record.not-found", part: "factor" });

/** Removes the authenticator app; the last second factor stays. */
export const removeApp = forDelicateDeed("keep the own account")
  .output(resultOf(z.null()))
  .mutation(({ ctx }) =>
    changeOwn(ctx, "remove the app", async ({ tx, person }): Promise<Result<null>> => {
      const { app, count } = await heldFactors(tx, person.id);
      if (app === null) return notFound;
      if (count === 1) return refuse({ code: "factor.last" });
      await factors.removeAuthenticator(tx, person.id);
      return accept(null);
    }),
  );

/** Removes a passkey; the last second factor stays. */
export const removePasskey = forDelicateDeed("keep the own account")
  .input(z.object({ id: z.uuid() }))
  .output(resultOf(z.null()))
  .mutation(({ ctx, input: { id } }) =>
    changeOwn(ctx, "remove a passkey", async ({ tx, person }): Promise<Result<null>> => {
      const { passkeys, count } = await heldFactors(tx, person.id);
      if (!passkeys.some((held) => held.id === id)) return notFound;
      if (count === 1) return refuse({ code: "factor.last" });
      await factors.removePasskey(tx, person.id, id);
      return accept(null);
    }),
  );

export const renamePasskey = forDeed("keep the own account")
  .input(z.object({ id: z.uuid(), name: PasskeyName }))
  .output(resultOf(z.null()))
  .mutation(({ ctx, input }) =>
    changeOwn(ctx, "rename a passkey", async ({ tx, person }): Promise<Result<null>> => {
      const isDone = await factors.renamePasskey(tx, { person: person.id, ...input });
      return isDone ? accept(null) : notFound;
    }),
  );
