import { answeredWords, DispositionDraft, decideDisposition } from "@rabat/core/comment";
import { accept, type Result, refuse } from "@rabat/core/refusal";
import { asActor, audit, comments, dispositions } from "@rabat/db";
import { z } from "zod";
import { secretariatOccasion } from "../consultation/secretariat-occasion.ts";
import { FormKey, oncePerForm } from "../once.ts";
import { resultOf } from "../result.ts";
import { forDeed } from "../trpc.ts";
import { dispositionChain } from "./chain.ts";

const SaveDisposition = DispositionDraft.extend({
  consultation: z.string().max(100),
  comment: z.uuid(),
  /** The version that was read; null where there was none. */
  readVersion: z.int().nullable(),
  /** The version of the comment that was read; null where the form does not say. */
  commentVersion: z.int().nullable().default(null),
  form: FormKey,
});

/** Drafts the Secretariat's answer to one submitted comment; nobody outside sees it before publication. */
export const saveDisposition = forDeed("draft dispositions")
  .input(SaveDisposition)
  .output(resultOf(z.null()))
  .mutation(({ ctx: { db, actor }, input }) =>
    asActor(db, actor, (tx) => {
      const { consultation: slug, comment: id, readVersion, commentVersion, form, decision, reason } = input;
      const effect = async (): Promise<Result<null>> => {
        const occasion = await secretariatOccasion(tx, actor, { slug });
        if (!occasion.ok) return occasion;
        const { stage, now: saved, person: drafter } = occasion.value;
        const chain = dispositionChain(slug);
        await audit.lockChain(tx, chain);
        const comment = await comments.findSubmitted(tx, slug, id);
        if (comment === null) return refuse({ code: "record.not-found", part: "comment" });
        const existing = await dispositions.holdDisposition(tx, id);
        const read = { version: readVersion, commentVersion };
        const decided = decideDisposition({ actor, stage, comment }, existing, read);
        if (!decided.ok) return decided;
        const { version } = decided.value;
        const written = { comment: id, decision, reason, drafter, version, saved };
        await dispositions.saveDisposition(tx, { ...written, answered: answeredWords(comment) });
        const detail = { version, decision, reason: audit.sha256(reason) };
        await audit.appendAudit(tx, { chain, actor, deed: "draft disposition", subject: id, detail });
        return accept(null);
      };
      return oncePerForm(tx, { actor, key: form }, effect);
    }),
  );
