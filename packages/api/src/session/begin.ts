import { actorOf } from "@rabat/core/partner";
import { audit, type people, sessions, type Transaction } from "@rabat/db";
import { z } from "zod";
import type { Context } from "../context.ts";
import { rememberPlace } from "./tries.ts";

export const SignedIn = z.object({ session: z.uuid(), desk: z.enum(["delegation", "secretariat"]) });
export type SignedIn = z.infer<typeof SignedIn>;

export type Means = "password" | "code" | "passkey" | "new app" | "new passkey";

/** A new session under a new id; the one this browser had before ends, and the place is known from now on. */
export const beginSession = async (
  tx: Transaction,
  ctx: Context,
  { person, by }: { person: people.Person; by: Means },
): Promise<SignedIn> => {
  const { id, role, delegation, email } = person;
  const actor = actorOf({ person: id, role, delegation });
  if (ctx.from.session !== null) await sessions.endSession(tx, ctx.from.session);
  const session = await sessions.insertSession(tx, { person: id, agent: ctx.from.agent.slice(0, 300) });
  await rememberPlace(tx, ctx, email);
  const deed = { chain: `person:${id}`, actor, deed: "sign in" as const, subject: session, detail: { by } };
  await audit.appendAudit(tx, deed);
  return { session, desk: actor.kind === "secretariat" ? "secretariat" : "delegation" };
};
