import { asActor, published, recordEvents, type Transaction } from "@rabat/db";
import { z } from "zod";
import { open } from "../trpc.ts";
import { Entry } from "./named.ts";

export const withdrawalOf = async (tx: Transaction, { kind, key }: z.infer<typeof Entry>) => {
  const last = await recordEvents.lastWithdrawal(tx, kind, key);
  if (last === null || (await published.presenceOf(tx, kind, key)).live) return null;
  return { reason: last.reason ?? "", at: last.at };
};

/** Why and when an entry was taken from the public; null for one that is there, or never was. */
export const readWithdrawal = open
  .input(Entry)
  .output(z.object({ reason: z.string(), at: z.string() }).nullable())
  .query(({ ctx, input }) => asActor(ctx.db, ctx.actor, (tx) => withdrawalOf(tx, input)));
