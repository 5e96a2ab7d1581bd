import { actorOf } from "@rabat/core/partner";
import { accept, refuse } from "@rabat/core/refusal";
import { asActor, audit, people, sessions } from "@rabat/db";
import { z } from "zod";
import { resultOf } from "../result.ts";
import { open } from "../trpc.ts";
import { checksOut } from "./password.ts";

const Credentials = z.object({
  email: z.string().max(254),
  password: z.string().max(1_000),
  agent: z.string().max(1_000),
});

/** Signs a person in; unknown address and wrong password are one refusal and take the same time. */
export const openSession = open
  .input(Credentials)
  .output(resultOf(z.object({ session: z.uuid(), desk: z.enum(["delegation", "secretariat"]) })))
  .mutation(async ({ ctx, input: { email, password, agent } }) => {
    const address = email.trim().toLowerCase();
    const found = await asActor(ctx.db, ctx.actor, (tx) => people.findPersonByEmail(tx, address));
    // outside the transaction: hashing must not hold a connection
    if (!(await checksOut(found?.passwordHash ?? null, password)) || found === null)
      return refuse({ code: "sign-in.failed" });
    const actor = actorOf({ person: found.id, role: found.role, delegation: found.delegation });
    return asActor(ctx.db, actor, async (tx) => {
      const session = await sessions.insertSession(tx, { person: found.id, agent: agent.slice(0, 300) });
      await audit.appendAudit(tx, { chain: `person:${found.id}`, actor, deed: "sign in", subject: session });
      const desk = actor.kind === "secretariat" ? "secretariat" : "delegation";
      return accept({ session, desk });
    });
  });
