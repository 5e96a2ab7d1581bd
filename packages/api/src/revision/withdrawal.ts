import { asActor, published, recordEvents } from "@rabat/db";
import { z } from "zod";
import { open } from "../trpc.ts";
import { Entry } from "./named.ts";

/** Why and when an entry was taken from the public; null for one that is there, or never was. */
export const readWithdrawal = open
  .input(Entry)
  .output(z.object({ reason: z.string(), at: z.string() }).nullable())
  .query(({ ctx, input: { kind, key } }) =>
    asActor(ctx.db, ctx.actor, async (tx) => {
      const last = await recordEvents.lastWithdrawal(tx, kind, key);
      if (last === null || (await published.presenceOf(tx, kind, key)).live) return null;
      return { reason: last.reason ?? "", at: last.at };
    }),
  );
