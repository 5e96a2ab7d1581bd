import { personOf } from "@rabat/core/partner";
import type { Refusal } from "@rabat/core/refusal";
import { asActor, forms } from "@rabat/db";
import { z } from "zod";
import { open } from "../trpc.ts";

const HeldForm = z.object({
  path: z.string(),
  values: z.record(z.string(), z.string()),
  refusals: z.array(z.custom<Refusal>()),
});

/** A held form, given back to its own person only. */
export const readHeldForm = open
  .input(z.object({ id: z.uuid() }))
  .output(HeldForm.nullable())
  .query(({ ctx, input }) =>
    asActor(ctx.db, ctx.actor, (tx) => forms.findHeldForm(tx, input.id, personOf(ctx.actor))),
  );
