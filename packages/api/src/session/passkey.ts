import { visitor } from "@rabat/core/partner";
import { accept, refuse } from "@rabat/core/refusal";
import { asActor, become, people } from "@rabat/db";
import { z } from "zod";
import { offerSigning, personOfPasskey } from "../factor/passkey.ts";
import { resultOf } from "../result.ts";
import { open } from "../trpc.ts";
import { beginSession, SignedIn } from "./begin.ts";
import { giveTriesBack, takeTries } from "./tries.ts";

export const PasskeyOffered = z.object({ options: z.string(), ceremony: z.string() });
export const PasskeyAnswered = z.object({
  ceremony: z.string().max(1_000),
  credential: z.string().max(20_000),
});

/** What a page hands to the browser's passkey dialogue; it names nobody and writes nothing. */
export const offerPasskey = open
  .output(PasskeyOffered)
  .query(({ ctx }) => asActor(ctx.db, visitor, (tx) => offerSigning(tx, ctx)));

/** Signs in with a passkey alone: its holder is asked for at the device. */
export const openWithPasskey = open
  .input(PasskeyAnswered)
  .output(resultOf(SignedIn))
  .mutation(async ({ ctx, input }) => {
    const tried = await takeTries(ctx, { act: "passkey", email: "" });
    if (!tried.ok) return tried;
    return asActor(ctx.db, visitor, async (tx) => {
      const named = await personOfPasskey(tx, ctx, input);
      if (!named.ok) return named;
      await become(tx, named.value);
      const person = await people.findPerson(tx, named.value);
      if (person === null) return refuse({ code: "passkey.not-accepted" });
      await giveTriesBack(tx, tried.value);
      return accept(await beginSession(tx, ctx, { person, by: "passkey" }));
    });
  });
