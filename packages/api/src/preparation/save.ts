import { ConsultationDetails, decidePrepare } from "@rabat/core/consultation";
import { accept } from "@rabat/core/refusal";
import { preparations } from "@rabat/db";
import { z } from "zod";
import { resultOf } from "../result.ts";
import { forDeed } from "../trpc.ts";
import { heldDetails, toldDetails } from "./details.ts";
import { Change, onceHeld, record } from "./occasion.ts";

/** Writes title, mandate, dates and rules of a consultation that has not been announced. */
export const savePreparation = forDeed("prepare consultations")
  .input(ConsultationDetails.extend(Change.shape))
  .output(resultOf(z.null()))
  .mutation(({ ctx, input: { consultation: slug, version: read, form, ...details } }) =>
    onceHeld({ ctx, slug, form }, async (tx, occasion) => {
      const decided = decidePrepare(occasion, read);
      if (!decided.ok) return decided;
      const held = await heldDetails(tx, details);
      if (!held.ok) return held;
      const { version } = decided.value;
      await preparations.updateConsultation(tx, slug, held.value);
      await preparations.updatePreparation(tx, slug, { version });
      await record(tx, occasion, { deed: "prepare", detail: { version, ...toldDetails(held.value) } });
      return accept(null);
    }),
  );
