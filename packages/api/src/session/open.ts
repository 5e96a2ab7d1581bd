import { visitor } from "@rabat/core/partner";
import { accept, refuse } from "@rabat/core/refusal";
import { asActor, become, pendings, people } from "@rabat/db";
import { z } from "zod";
import { heldFactors } from "../factor/held.ts";
import { resultOf } from "../result.ts";
import { open } from "../trpc.ts";
import { beginSession, SignedIn } from "./begin.ts";
import { checksOut } from "./password.ts";
import { giveTriesBack, takeTries } from "./tries.ts";

const Credentials = z.object({ email: z.string().max(254), password: z.string().max(1_000) });

/** After the password: signed in (demonstration accounts), or on to the second factor, or to setting one up. */
const Opened = z.discriminatedUnion("next", [
  SignedIn.extend({ next: z.literal("desk") }),
  z.object({ next: z.enum(["code", "set up"]), pending: z.uuid() }),
]);

/** The first half of a sign-in, asked as a visitor whoever is signed in still; unknown address and wrong password are one refusal and take the same time. */
export const openSession = open
  .input(Credentials)
  .output(resultOf(Opened))
  .mutation(async ({ ctx, input: { email, password } }) => {
    const address = email.trim().toLowerCase();
    const tried = await takeTries(ctx, { act: "password", email: address });
    if (!tried.ok) return tried;
    const found = await asActor(ctx.db, visitor, (tx) => people.findPersonByEmail(tx, address));
    // outside the transaction: hashing must not hold a connection
    if (!(await checksOut(found?.passwordHash ?? null, password)) || found === null)
      return refuse({ code: "sign-in.failed" });
    return asActor(ctx.db, visitor, async (tx) => {
      await become(tx, found.id);
      await giveTriesBack(tx, tried.value);
      if (found.demonstration) {
        const signedIn = await beginSession(tx, ctx, { person: found, by: "password" });
        return accept({ next: "desk" as const, ...signedIn });
      }
      const { count } = await heldFactors(tx, found.id);
      const pending = await pendings.insertPending(tx, found.id);
      return accept({ next: count > 0 ? ("code" as const) : ("set up" as const), pending });
    });
  });
