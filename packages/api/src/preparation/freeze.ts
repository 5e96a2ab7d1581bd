import { decideFreeze, frozenList } from "@rabat/core/consultation";
import { accept } from "@rabat/core/refusal";
import { audit, preparations } from "@rabat/db";
import { z } from "zod";
import { resultOf } from "../result.ts";
import { forDeed } from "../trpc.ts";
import { Change, onceHeld, record } from "./occasion.ts";

/** Freezes the list: hashed paragraph by paragraph and as a whole, never to change again. */
export const freezeList = forDeed("prepare consultations")
  .input(Change)
  .output(resultOf(z.object({ hash: z.string() })))
  .mutation(({ ctx, input: { consultation: slug, version: read, form } }) =>
    onceHeld({ ctx, slug, form }, async (tx, occasion) => {
      const decided = decideFreeze(occasion, read);
      if (!decided.ok) return decided;
      const { version } = decided.value;
      const { paragraphs, hash } = frozenList(occasion.preparation.texts, audit.sha256);
      await preparations.insertFrozen(tx, slug, paragraphs);
      await preparations.updatePreparation(tx, slug, { version, frozen: occasion.now, hash });
      await record(tx, occasion, {
        deed: "freeze",
        detail: { version, hash, paragraphs: paragraphs.length },
      });
      return accept({ hash });
    }),
  );
