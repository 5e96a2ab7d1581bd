import { Locale } from "@rabat/core/language";
import { actorOf, Delegation, Role } from "@rabat/core/partner";
import { asActor, delegations, sessions } from "@rabat/db";
import { z } from "zod";
import { open } from "../trpc.ts";

const Account = z.object({
  person: z.uuid(),
  name: z.string(),
  email: z.string(),
  role: Role,
  delegation: Delegation.nullable(),
  locale: Locale,
  zone: z.string(),
  demonstration: z.boolean(),
});
export type Account = z.infer<typeof Account>;

/** Whom a session stands for now: asked on every request, so that a disabled person is nobody on the next. */
export const readSession = open
  .input(z.object({ session: z.uuid() }))
  .output(Account.nullable())
  .query(({ ctx, input }) =>
    asActor(ctx.db, ctx.actor, async (tx) => {
      const found = await sessions.personOfSession(tx, input.session);
      if (found === null) return null;
      const { id: person, name, email, role, locale, zone, demonstration } = found;
      const delegation = found.delegation && (await delegations.findDelegation(tx, found.delegation));
      return { person, name, email, role, delegation: delegation || null, locale, zone, demonstration };
    }),
  );

/** The actor that an account acts as. */
export const actorOfAccount = ({ person, role, delegation }: Account) =>
  actorOf({ person, role, delegation: delegation?.id ?? null });
