import {
  autosaveRefusal,
  CommentDraft,
  continuesAutosave,
  decideDraft,
  wordingRefusal,
} from "@rabat/core/comment";
import { accept, type Result, refuse } from "@rabat/core/refusal";
import { asActor, audit, comments } from "@rabat/db";
import { z } from "zod";
import { occasionOf } from "../consultation/occasion.ts";
import { FormKey, oncePerForm } from "../once.ts";
import { resultOf } from "../result.ts";
import { forDeed } from "../trpc.ts";
import { frozenWordings } from "./frozen-wordings.ts";

const SaveComment = CommentDraft.extend({
  consultation: z.string().max(100),
  /** The comment that is edited and the version that was read; absent for a new one. */
  edits: z.object({ id: z.uuid(), version: z.int() }).nullable(),
  form: FormKey,
  /** Saves of the same text that were sent before this one and never answered. */
  after: z.array(FormKey).max(20).default([]),
  /** Made by a script while the person types. */
  autosave: z.boolean().default(false),
});

const Saved = z.object({ id: z.uuid(), version: z.int(), saved: z.string() });
type Saved = z.infer<typeof Saved>;

/** Writes or edits a draft of the actor's delegation. */
export const saveComment = forDeed("draft comments")
  .input(SaveComment)
  .output(resultOf(Saved))
  .mutation(({ ctx: { db, actor }, input }) =>
    asActor(db, actor, (tx) => {
      const { consultation: slug, edits: named, form, after, autosave, ...draft } = input;
      const effect = async (earlier: readonly Saved[]): Promise<Result<Saved>> => {
        const edits = earlier.toSorted((a, b) => b.version - a.version)[0] ?? named;
        const occasion = await occasionOf(tx, actor, slug);
        if (!occasion.ok) return occasion;
        if (actor.kind !== "delegate") return refuse({ code: "actor.not-permitted" });
        const { delegation, person: author } = actor;
        const chain = audit.contributionChain(slug, delegation);
        // before any row, as submitting does: the two then wait for each other instead of both for ever
        await audit.lockChain(tx, chain);
        const existing =
          edits && (await comments.holdComment(tx, { consultation: slug, delegation, id: edits.id }));
        if (edits && existing === null) return refuse({ code: "record.not-found", part: "comment" });
        const decided = decideDraft(occasion.value, existing, edits?.version ?? null);
        if (!decided.ok) return decided;
        const untaken = autosave ? autosaveRefusal(existing) : null;
        if (untaken) return refuse(untaken);
        const paragraph = existing ? existing.paragraph : draft.paragraph;
        const frozen = await frozenWordings(tx, slug, paragraph);
        if (frozen === null) return refuse({ code: "record.not-found", part: "paragraph" });
        const refusal = wordingRefusal({ ...draft, paragraph }, frozen);
        if (refusal) return refuse(refusal);
        const written = { ...draft, ...decided.value };
        const id = existing
          ? existing.id
          : await comments.insertComment(tx, { ...written, consultation: slug, delegation, author });
        if (existing) await comments.updateComment(tx, id, written);
        const { now } = occasion.value;
        const latest = autosave ? await audit.latestEvent(tx, chain) : null;
        if (!continuesAutosave(latest, { person: author, subject: id, now }))
          await audit.appendAudit(tx, {
            chain,
            actor,
            deed: "save comment",
            subject: id,
            detail: autosave ? { ...decided.value, autosave } : decided.value,
          });
        return accept({ id, version: decided.value.version, saved: now });
      };
      return oncePerForm(tx, { actor, key: form, after }, effect);
    }),
  );
