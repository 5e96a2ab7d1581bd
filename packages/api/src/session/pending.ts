import { visitor } from "@rabat/core/partner";
import { asActor, pendings } from "@rabat/db";
import { z } from "zod";
import { heldFactors } from "../factor/held.ts";
import { open } from "../trpc.ts";

/** What a sign-in waits for after the password; null once it is over. */
export const readPending = open
  .input(z.object({ pending: z.uuid() }))
  .output(z.object({ waitsFor: z.enum(["code", "set up"]), hasApp: z.boolean() }).nullable())
  .query(({ ctx, input }) =>
    asActor(ctx.db, visitor, async (tx) => {
      const person = await pendings.personOfPending(tx, input.pending);
      if (person === null) return null;
      const { app, count } = await heldFactors(tx, person.id);
      return { waitsFor: count > 0 ? ("code" as const) : ("set up" as const), hasApp: app !== null };
    }),
  );
