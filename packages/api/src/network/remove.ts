import { decideKeepEntry } from "@rabat/core/network";
import { accept } from "@rabat/core/refusal";
import { network } from "@rabat/db";
import { z } from "zod";
import { FormKey } from "../once.ts";
import { resultOf } from "../result.ts";
import { forDeed } from "../trpc.ts";
import { keepNetwork } from "./keep.ts";

/** Takes an entry of the own delegation out of the directory, for good: it is somebody's name and address. */
export const removeNetworkEntry = forDeed("keep the network")
  .input(z.object({ id: z.uuid(), version: z.int(), form: FormKey }))
  .output(resultOf(z.null()))
  .mutation(({ ctx, input: { id, version, form } }) =>
    keepNetwork(ctx, form, async ({ tx, own }) => {
      const existing = own.find((entry) => entry.id === id) ?? null;
      const decided = decideKeepEntry(ctx.actor, { existing, read: version, held: own.length });
      if (!decided.ok) return decided;
      await network.deleteEntry(tx, id);
      return accept({ deed: "remove from the network", subject: id });
    }),
  );
