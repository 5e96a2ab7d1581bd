import { versionDifference } from "@rabat/core/revision";
import { asActor, revisions } from "@rabat/db";
import { z } from "zod";
import { forDeed } from "../trpc.ts";
import { Entry } from "./named.ts";

const number = z.int().nonnegative();
const Part = z.object({ kind: z.enum(["equal", "removed", "added"]), text: z.string() });

/** Where two versions of an entry differ, word by word; null where there is no such version. */
export const compareRevisions = forDeed("edit content")
  .input(Entry.extend({ from: number, to: number }))
  .output(z.array(z.object({ path: z.string(), parts: z.array(Part) })).nullable())
  .query(({ ctx, input: { from, to, ...entry } }) =>
    asActor(ctx.db, ctx.actor, async (tx) => {
      const before = await revisions.findRevision(tx, { ...entry, number: from });
      const after = await revisions.findRevision(tx, { ...entry, number: to });
      return before && after ? versionDifference(before, after) : null;
    }),
  );
