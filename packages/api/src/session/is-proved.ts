import { personOf } from "@rabat/core/partner";
import { isFreshlyProved } from "@rabat/core/session";
import { asActor, readClock, sessions } from "@rabat/db";
import type { Context } from "../context.ts";

/** Whether the session of this request was proved by its person in the last minutes. */
export const isProved = async ({ db, actor, from }: Context): Promise<boolean> => {
  const person = personOf(actor);
  const { session } = from;
  if (person === null || session === null) return false;
  return asActor(db, actor, async (tx) => {
    const proved = await sessions.provedAt(tx, session, person);
    return proved !== null && isFreshlyProved(proved, await readClock(tx));
  });
};
