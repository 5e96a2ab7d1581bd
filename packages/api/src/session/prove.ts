import { type Actor, personOf } from "@rabat/core/partner";
import { accept, type Result, refuse } from "@rabat/core/refusal";
import { asActor, audit, people, sessions, type Transaction } from "@rabat/db";
import { z } from "zod";
import type { Context } from "../context.ts";
import { personOfPasskey } from "../factor/passkey.ts";
import { resultOf } from "../result.ts";
import { forDeed } from "../trpc.ts";
import type { Means } from "./begin.ts";
import { codeChecksOut } from "./check-code.ts";
import { PasskeyAnswered } from "./passkey.ts";
import { checksOut } from "./password.ts";
import { giveTriesBack, takeTries } from "./tries.ts";

const Proved = resultOf(z.object({ session: z.uuid() }));
type Proved = Result<{ session: string }>;

const failed = refuse({ code: "proof.failed" });
const signInAgain = refuse({ code: "actor.sign-in-required" });

/** The session goes on under a new id, freshly proved. */
const renew = async (tx: Transaction, { actor, from }: Context, by: Means): Promise<Proved> => {
  const person = personOf(actor);
  const session = person && from.session && (await sessions.renewSession(tx, from.session, person));
  if (!session) return signInAgain;
  const deed = {
    chain: `person:${person}`,
    actor,
    deed: "prove again" as const,
    subject: session,
    detail: { by },
  };
  await audit.appendAudit(tx, deed);
  return accept({ session });
};

const whoActs = (ctx: Context, actor: Actor): Promise<people.Person | null> => {
  const person = personOf(actor);
  if (person === null) return Promise.resolve(null);
  return asActor(ctx.db, actor, (tx) => people.findPerson(tx, person));
};

/** Proves again, before something delicate: password and code; a demonstration account has the password alone. */
export const proveSession = forDeed("keep the own account")
  .input(z.object({ password: z.string().max(1_000), code: z.string().max(100) }))
  .output(Proved)
  .mutation(async ({ ctx, input: { password, code } }) => {
    const person = await whoActs(ctx, ctx.actor);
    if (person === null) return signInAgain;
    const tried = await takeTries(ctx, { act: "code", email: person.email });
    if (!tried.ok) return tried;
    if (!(await checksOut(person.passwordHash, password))) return failed;
    return asActor(ctx.db, ctx.actor, async (tx) => {
      const needsCode = !person.demonstration;
      if (needsCode && !(await codeChecksOut(tx, ctx.seal, { person: person.id, typed: code })))
        return failed;
      await giveTriesBack(tx, tried.value);
      return renew(tx, ctx, needsCode ? "code" : "password");
    });
  });

/** The same with one of one's own passkeys. */
export const provePasskey = forDeed("keep the own account")
  .input(PasskeyAnswered)
  .output(Proved)
  .mutation(({ ctx, input }) =>
    asActor(ctx.db, ctx.actor, async (tx) => {
      const named = await personOfPasskey(tx, ctx, input);
      if (!named.ok) return named;
      return named.value === personOf(ctx.actor) ? renew(tx, ctx, "passkey") : failed;
    }),
  );
