import { DispositionDraft, decideDisposition } from "@rabat/core/comment";
import { personOf } from "@rabat/core/partner";
import { accept, type Result, refuse } from "@rabat/core/refusal";
import { asActor, audit, comments, dispositions, readClock } from "@rabat/db";
import { z } from "zod";
import { FormKey, oncePerForm } from "../once.ts";
import { resultOf } from "../result.ts";
import { forDeed } from "../trpc.ts";

const SaveDisposition = DispositionDraft.extend({
  consultation: z.string().max(100),
  comment: z.uuid(),
  /** The version that was read; null where there was none. */
  readVersion: z.int().nullable(),
  form: FormKey,
});

/** Drafts the Secretariat's answer to one submitted comment; nobody outside sees it before publication. */
export const saveDisposition = forDeed("draft dispositions")
  .input(SaveDisposition)
  .output(resultOf(z.null()))
  .mutation(({ ctx: { db, actor }, input }) =>
    asActor(db, actor, (tx) => {
      const { consultation, comment: id, readVersion, form, decision, reason } = input;
      const chain = `consultation:${consultation}:dispositions`;
      const effect = async (): Promise<Result<null>> => {
        await audit.lockChain(tx, chain);
        const comment = await comments.findSubmitted(tx, consultation, id);
        const drafter = personOf(actor);
        if (comment === null || drafter === null)
          return refuse({ code: "record.not-found", part: "comment" });
        const decided = decideDisposition(actor, await dispositions.holdDisposition(tx, id), readVersion);
        if (!decided.ok) return decided;
        const { version } = decided.value;
        const saved = await readClock(tx);
        await dispositions.saveDisposition(tx, { comment: id, decision, reason, drafter, version, saved });
        const detail = { version, decision, reason: audit.sha256(reason) };
        await audit.appendAudit(tx, { chain, actor, deed: "draft disposition", subject: id, detail });
        return accept(null);
      };
      return oncePerForm(tx, { actor, key: form }, effect);
    }),
  );
