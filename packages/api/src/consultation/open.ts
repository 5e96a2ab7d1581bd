import { decideOpen } from "@rabat/core/consultation";
import { accept } from "@rabat/core/refusal";
import { consultations, preparations, tellPublicChange } from "@rabat/db";
import { z } from "zod";
import { queueMail } from "../mail/queue.ts";
import { Change, onceHeld, record } from "../preparation/occasion.ts";
import { resultOf } from "../result.ts";
import { forDeed } from "../trpc.ts";

/** Announces a consultation, to open at its date or at once; what opens at once is told to everybody invited. */
export const openConsultation = forDeed("open consultations")
  .input(Change.extend({ at: z.enum(["date", "once"]) }))
  .output(resultOf(z.object({ opens: z.string() })))
  .mutation(({ ctx, input: { consultation: slug, version: readVersion, form, at } }) =>
    onceHeld({ ctx, slug, form }, async (tx, occasion) => {
      const invited = (await consultations.invitedTo(tx, slug)).map(({ id }) => id);
      const decided = decideOpen(occasion, invited, { at, readVersion });
      if (!decided.ok) return decided;
      const dates = decided.value;
      const version = occasion.preparation.version + 1;
      await preparations.updateConsultation(tx, slug, dates);
      await preparations.updatePreparation(tx, slug, { version });
      const { hash } = occasion.preparation;
      const deed = at === "once" ? "open" : "announce";
      await record(tx, occasion, { deed, detail: { version, ...dates, hash, invited } });
      await tellPublicChange(tx, "pages");
      if (at === "once") await queueMail(tx, { kind: "opening", consultation: slug });
      return accept({ opens: dates.opens });
    }),
  );
