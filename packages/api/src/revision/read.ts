import { currentNumber, entryState, entryStates, RecordVersion } from "@rabat/core/revision";
import { asActor, recordEvents, revisions } from "@rabat/db";
import { z } from "zod";
import { forDeed } from "../trpc.ts";
import { Entry } from "./named.ts";

const Drafted = z.object({
  number: z.int(),
  drafter: z.uuid().nullable(),
  name: z.string().nullable(),
  saved: z.string(),
});
const Event = z.object({
  deed: z.enum(["publish", "withdraw"]),
  number: z.int(),
  reason: z.string().nullable(),
  at: z.string(),
  by: z.string(),
});

/** One entry for its editors: a version of it (the last one unless another is asked for), and its whole history. */
export const readRevision = forDeed("edit content")
  .input(Entry.extend({ number: z.int().nonnegative().optional() }))
  .output(
    z
      .object({
        version: RecordVersion,
        /** Of the version given, and of the last one. */
        number: z.int(),
        current: z.int(),
        published: z.int().nullable(),
        state: z.enum(entryStates),
        revisions: z.array(Drafted),
        events: z.array(Event),
      })
      .nullable(),
  )
  .query(({ ctx, input: { kind, key, number } }) =>
    asActor(ctx.db, ctx.actor, async (tx) => {
      const standing = await revisions.standingOf(tx, kind, key);
      const current = currentNumber(standing);
      const asked = number ?? current;
      const version = asked === null ? null : await revisions.findRevision(tx, { kind, key, number: asked });
      if (version === null || asked === null) return null;
      return {
        version,
        number: asked,
        current: current ?? asked,
        published: standing.published,
        state: entryState(standing),
        revisions: await revisions.revisionsOf(tx, kind, key),
        events: await recordEvents.eventsOf(tx, kind, key),
      };
    }),
  );
