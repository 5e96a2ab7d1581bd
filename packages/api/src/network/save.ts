import { decideKeepEntry, NetworkDraft } from "@rabat/core/network";
import { accept } from "@rabat/core/refusal";
import { network } from "@rabat/db";
import { z } from "zod";
import { FormKey } from "../once.ts";
import { resultOf } from "../result.ts";
import { forDeed } from "../trpc.ts";
import { keepNetwork } from "./keep.ts";

const SaveEntry = NetworkDraft.extend({
  /** The entry that is changed, and its version as it was read; null for a new one. */
  edits: z.object({ id: z.uuid(), version: z.int() }).nullable(),
  form: FormKey,
});

/** Writes an entry of the own delegation, which confirms it. */
export const saveNetworkEntry = forDeed("keep the network")
  .input(SaveEntry)
  .output(resultOf(z.null()))
  .mutation(({ ctx, input: { edits, form, ...draft } }) =>
    keepNetwork(ctx, form, async ({ tx, own, delegation, person, now }) => {
      const existing = own.find(({ id }) => id === edits?.id) ?? null;
      const read = edits?.version ?? null;
      const decided = decideKeepEntry(ctx.actor, { existing, read, held: own.length });
      if (!decided.ok) return decided;
      const written = { ...draft, savedBy: person, confirmed: now };
      if (existing === null) {
        const subject = await network.insertEntry(tx, { ...written, delegation });
        return accept({ deed: "add to the network", subject });
      }
      await network.updateEntry(tx, existing.id, { ...written, ...decided.value });
      return accept({ deed: "change the network", subject: existing.id });
    }),
  );
