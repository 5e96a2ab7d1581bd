import { AudienceChoice, audienceOf, decidePrepare } from "@rabat/core/consultation";
import { accept } from "@rabat/core/refusal";
import { delegations, preparations } from "@rabat/db";
import { z } from "zod";
import { resultOf } from "../result.ts";
import { forDeed } from "../trpc.ts";
import { Change, onceHeld, record } from "./occasion.ts";

/** Chooses who is invited, by group or one by one; with fictitious delegations it is a demonstration. */
export const inviteDelegations = forDeed("prepare consultations")
  .input(Change.extend({ audience: AudienceChoice }))
  .output(resultOf(z.object({ invited: z.int() })))
  .mutation(({ ctx, input: { consultation: slug, version: read, form, audience } }) =>
    onceHeld({ ctx, slug, form }, async (tx, occasion) => {
      const decided = decidePrepare(occasion, read);
      if (!decided.ok) return decided;
      const known = await delegations.listDelegations(tx);
      const invited = audienceOf(known, audience);
      const demonstration = known.some(({ id, kind }) => kind === "demonstration" && invited.includes(id));
      const { version } = decided.value;
      await preparations.setInvited(tx, slug, invited);
      await preparations.updateConsultation(tx, slug, { demonstration });
      await preparations.updatePreparation(tx, slug, { version });
      await record(tx, occasion, { deed: "choose audience", detail: { version, invited } });
      return accept({ invited: invited.length });
    }),
  );
