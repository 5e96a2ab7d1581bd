import { decideBreakingSilence } from "@rabat/core/comment";
import { SilenceBreak } from "@rabat/core/consultation";
import { boundedText } from "@rabat/core/language";
import { accept, type Result } from "@rabat/core/refusal";
import { asActor, audit, silence } from "@rabat/db";
import { z } from "zod";
import { occasionOf } from "../consultation/occasion.ts";
import { FormKey, oncePerForm } from "../once.ts";
import { resultOf } from "../result.ts";
import { forDeed } from "../trpc.ts";

const BreakSilence = z.object({
  consultation: z.string().max(100),
  reason: boundedText({ field: "reason", limit: 10_000, required: true }),
  form: FormKey,
});

/** Breaks silence for the own delegation, with a reason; it cannot be taken back. */
export const breakSilence = forDeed("break silence")
  .input(BreakSilence)
  .output(resultOf(SilenceBreak.omit({ by: true })))
  .mutation(({ ctx: { db, actor }, input: { consultation, reason, form } }) =>
    asActor(db, actor, (tx) => {
      const effect = async (): Promise<Result<Omit<SilenceBreak, "by">>> => {
        const occasion = await occasionOf(tx, actor, consultation);
        if (!occasion.ok) return occasion;
        const own = actor.kind === "delegate" ? actor.delegation : "";
        const chain = audit.contributionChain(consultation, own);
        await audit.lockChain(tx, chain);
        const breaks = await silence.silenceBreaksOf(tx, consultation);
        const decided = decideBreakingSilence(
          occasion.value,
          breaks.some((each) => each.delegation === own),
        );
        if (!decided.ok) return decided;
        const { delegation, person: brokenBy } = decided.value;
        const broken = { delegation, reason, broken: occasion.value.now };
        await silence.insertSilenceBreak(tx, { ...broken, consultation, brokenBy });
        const detail = { reason: audit.sha256(reason) };
        await audit.appendAudit(tx, { chain, actor, deed: "break silence", subject: delegation, detail });
        return accept(broken);
      };
      return oncePerForm(tx, { actor, key: form }, effect);
    }),
  );
