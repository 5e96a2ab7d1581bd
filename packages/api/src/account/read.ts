import { Locale } from "@rabat/core/language";
import { personOf } from "@rabat/core/partner";
import { accept, refuse } from "@rabat/core/refusal";
import { asActor, factors, people, sessions } from "@rabat/db";
import { z } from "zod";
import { heldFactors } from "../factor/held.ts";
import { resultOf } from "../result.ts";
import { isProved } from "../session/is-proved.ts";
import { forDeed } from "../trpc.ts";

const OwnAccount = z.object({
  name: z.string(),
  email: z.string(),
  locale: Locale,
  zone: z.string(),
  demonstration: z.boolean(),
  /** Whether something delicate may be done without being asked again. */
  isProved: z.boolean(),
  /** When the authenticator app was set up; null without one. */
  app: z.string().nullable(),
  passkeys: z.array(
    z.object({ id: z.uuid(), name: z.string(), created: z.string(), used: z.string().nullable() }),
  ),
  recoveryCodes: z.int(),
  sessions: z.array(
    z.object({ id: z.uuid(), agent: z.string(), created: z.string(), seen: z.string(), isThis: z.boolean() }),
  ),
});
export type OwnAccount = z.infer<typeof OwnAccount>;

/** All that a person may see and change of the own account. */
export const readAccount = forDeed("keep the own account")
  .output(resultOf(OwnAccount))
  .query(async ({ ctx }) => {
    const { db, actor, from } = ctx;
    const proved = await isProved(ctx);
    return asActor(db, actor, async (tx) => {
      const id = personOf(actor);
      const person = id && (await people.findPerson(tx, id));
      if (!person) return refuse({ code: "actor.sign-in-required" });
      const { name, email, locale, zone, demonstration } = person;
      const { app, passkeys } = await heldFactors(tx, person.id);
      const open = await sessions.listSessions(tx, person.id);
      return accept({
        ...{ name, email, locale, zone, demonstration },
        isProved: proved,
        app: app?.created ?? null,
        passkeys: passkeys.map(({ id, name, created, used }) => ({ id, name, created, used })),
        recoveryCodes: await factors.countRecoveryCodes(tx, person.id),
        sessions: open.map((held) => ({ ...held, isThis: held.id === from.session })),
      });
    });
  });
