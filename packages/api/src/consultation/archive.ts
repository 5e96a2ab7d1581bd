import { decideArchive } from "@rabat/core/consultation";
import { boundedText } from "@rabat/core/language";
import { accept } from "@rabat/core/refusal";
import { extensions, preparations, tellPublicChange } from "@rabat/db";
import { z } from "zod";
import { Change, onceHeld, record } from "../preparation/occasion.ts";
import { resultOf } from "../result.ts";
import { forDeed } from "../trpc.ts";

const Archive = Change.omit({ version: true }).extend({
  reason: boundedText({ field: "reason", limit: 2_000 }),
});

/** Puts a consultation to rest: answered, or with the reason why it never will be. */
export const archiveConsultation = forDeed("archive consultations")
  .input(Archive)
  .output(resultOf(z.null()))
  .mutation(({ ctx, input: { consultation: slug, form, reason: given } }) =>
    onceHeld({ ctx, slug, form }, async (tx, occasion) => {
      const closes = await extensions.lastClosing(tx, slug);
      const consultation = { ...occasion.consultation, closes };
      const decided = decideArchive({ ...occasion, consultation }, given);
      if (!decided.ok) return decided;
      const { archived, reason } = decided.value;
      await preparations.updateConsultation(tx, slug, { archived });
      await preparations.updatePreparation(tx, slug, { reason });
      await record(tx, occasion, { deed: "archive", detail: { reason } });
      await tellPublicChange(tx, "pages");
      return accept(null);
    }),
  );
