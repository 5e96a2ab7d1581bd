import { delegateOn } from "@rabat/core/comment";
import { checkInternalDeadline, LocalTime, Zone } from "@rabat/core/consultation";
import { accept, type Result, refuse } from "@rabat/core/refusal";
import { asActor, audit, instantOf, internalDeadlines } from "@rabat/db";
import { z } from "zod";
import { occasionOf } from "../consultation/occasion.ts";
import { FormKey, oncePerForm } from "../once.ts";
import { resultOf } from "../result.ts";
import { forDeed } from "../trpc.ts";

const SetInternalDeadline = z.object({
  consultation: z.string().max(100),
  /** Null takes it away. */
  local: LocalTime.nullable(),
  zone: Zone,
  form: FormKey,
});

/** Sets the own delegation's date before the closing; it is shown to its members and never enforced. */
export const setInternalDeadline = forDeed("set an internal deadline")
  .input(SetInternalDeadline)
  .output(resultOf(z.object({ at: z.string().nullable() })))
  .mutation(({ ctx: { db, actor }, input: { consultation, local, zone, form } }) =>
    asActor(db, actor, (tx) => {
      const effect = async (): Promise<Result<{ at: string | null }>> => {
        const occasion = await occasionOf(tx, actor, consultation);
        if (!occasion.ok) return occasion;
        const decided = delegateOn(occasion.value, "set an internal deadline");
        if (!decided.ok) return decided;
        const { delegation, person: setBy } = decided.value;
        const at = local === null ? null : await instantOf(tx, local, zone);
        if (local !== null) {
          if (at === null) return refuse({ code: "input.invalid", field: "local" });
          const checked = checkInternalDeadline(occasion.value.consultation, at, occasion.value.now);
          if (!checked.ok) return checked;
        }
        const chain = audit.contributionChain(consultation, delegation);
        await audit.lockChain(tx, chain);
        await internalDeadlines.setInternalDeadline(tx, { consultation, delegation, at, zone, setBy });
        const detail = { at, zone };
        await audit.appendAudit(tx, {
          chain,
          actor,
          deed: "set internal deadline",
          subject: delegation,
          detail,
        });
        return accept({ at });
      };
      return oncePerForm(tx, { actor, key: form }, effect);
    }),
  );
