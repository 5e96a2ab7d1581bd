import { personOf } from "@rabat/core/partner";
import type { Refusal } from "@rabat/core/refusal";
import { asActor, forms, sessions } from "@rabat/db";
import { z } from "zod";
import { open } from "../trpc.ts";

const HoldForm = z.object({
  /** A name that the form already has: what is held under it is replaced. */
  id: z.uuid().nullable().default(null),
  path: z.string().max(2_000),
  values: z.record(z.string().max(100), z.string()),
  refusals: z.array(
    z.custom<Refusal>((value) => typeof value === "object" && value !== null && "code" in value),
  ),
  /** A session that has ended meanwhile still says whose text this is. */
  formerSession: z.uuid().nullable(),
});

/** Keeps a refused form for its person, so that nothing typed is lost. */
export const holdForm = open
  .input(HoldForm)
  .output(z.object({ id: z.uuid() }))
  .mutation(({ ctx, input: { formerSession, ...given } }) =>
    asActor(ctx.db, ctx.actor, async (tx) => {
      const former = formerSession && (await sessions.formerPersonOfSession(tx, formerSession));
      return { id: await forms.holdForm(tx, { ...given, person: personOf(ctx.actor) ?? former }) };
    }),
  );
