import { decideClose } from "@rabat/core/consultation";
import { personOf } from "@rabat/core/partner";
import { accept, refuse } from "@rabat/core/refusal";
import { extensions, tellPublicChange } from "@rabat/db";
import { z } from "zod";
import { Change, onceHeld, record } from "../preparation/occasion.ts";
import { resultOf } from "../result.ts";
import { forDeed } from "../trpc.ts";

/** Closes an open consultation before its time, for everybody; kept as a change of its date that all may see. */
export const closeConsultationNow = forDeed("close consultations")
  .input(Change.omit({ version: true }))
  .output(resultOf(z.object({ closes: z.string() })))
  .mutation(({ ctx, input: { consultation: slug, form } }) =>
    onceHeld({ ctx, slug, form }, async (tx, { actor, consultation: held, preparation, now }) => {
      const changedBy = personOf(actor);
      if (changedBy === null) return refuse({ code: "actor.not-permitted" });
      const consultation = { ...held, closes: await extensions.lastClosing(tx, slug) };
      const decided = decideClose({ actor, consultation, now });
      if (!decided.ok) return decided;
      const change = { delegation: null, previous: decided.value.previous, closes: now };
      await extensions.insertExtension(tx, { consultation: slug, ...change, changed: now, changedBy });
      await record(tx, { actor, consultation, preparation, now }, { deed: "close", detail: change });
      await tellPublicChange(tx, "pages");
      return accept({ closes: now });
    }),
  );
