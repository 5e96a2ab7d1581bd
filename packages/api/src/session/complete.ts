import { visitor } from "@rabat/core/partner";
import { accept, refuse } from "@rabat/core/refusal";
import { asActor, pendings } from "@rabat/db";
import { z } from "zod";
import { resultOf } from "../result.ts";
import { open } from "../trpc.ts";
import { beginSession, SignedIn } from "./begin.ts";
import { codeChecksOut } from "./check-code.ts";
import { giveTriesBack, takeTries } from "./tries.ts";

const expired = refuse({ code: "sign-in.expired" });

/** The second half of a sign-in: a code of the app, or a recovery code. */
export const completeSession = open
  .input(z.object({ pending: z.uuid().nullable(), code: z.string().max(100) }))
  .output(resultOf(SignedIn))
  .mutation(async ({ ctx, input: { pending, code } }) => {
    if (pending === null) return expired;
    const waiting = await asActor(ctx.db, visitor, (tx) => pendings.personOfPending(tx, pending));
    if (waiting === null) return expired;
    const tried = await takeTries(ctx, { act: "code", email: waiting.email });
    if (!tried.ok) return tried;
    return asActor(ctx.db, visitor, async (tx) => {
      const person = await pendings.personOfPending(tx, pending);
      if (person === null) return expired;
      if (!(await codeChecksOut(tx, ctx.seal, { person: person.id, typed: code })))
        return refuse({ code: "code.not-accepted", field: "code" });
      await giveTriesBack(tx, tried.value);
      await pendings.endPending(tx, pending);
      return accept(await beginSession(tx, ctx, { person, by: "code" }));
    });
  });
