import { checkPassword, personOf } from "@rabat/core/partner";
import { accept, refuse } from "@rabat/core/refusal";
import { asActor, people, sessions } from "@rabat/db";
import { z } from "zod";
import { resultOf } from "../result.ts";
import { hashPassword } from "../session/password.ts";
import { forDelicateDeed } from "../trpc.ts";
import { changeOwn } from "./own.ts";

/** Sets another password; every other session of the person ends. */
export const changePassword = forDelicateDeed("keep the own account")
  .input(z.object({ password: z.string().max(1_000) }))
  .output(resultOf(z.null()))
  .mutation(async ({ ctx, input: { password } }) => {
    const id = personOf(ctx.actor);
    const person = id && (await asActor(ctx.db, ctx.actor, (tx) => people.findPerson(tx, id)));
    if (!person) return refuse({ code: "actor.sign-in-required" });
    const checked = checkPassword(password, [person.email, person.name]);
    if (!checked.ok) return checked;
    // outside the transaction: hashing must not hold a connection
    const passwordHash = await hashPassword(checked.value);
    return changeOwn(ctx, "change password", async ({ tx }) => {
      await people.changePerson(tx, person.id, { passwordHash });
      await sessions.endSessionsOf(tx, person.id, ctx.from.session);
      return accept(null);
    });
  });
