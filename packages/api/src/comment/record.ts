import { decideRecording, RecordedComment, wordingRefusal } from "@rabat/core/comment";
import { forDelegation } from "@rabat/core/consultation";
import { personOf } from "@rabat/core/partner";
import { accept, type Result, refuse } from "@rabat/core/refusal";
import { asActor, audit, comments, consultations, extensions, members, readClock } from "@rabat/db";
import { z } from "zod";
import { keepContribution } from "../contribution/keep.ts";
import { FormKey, oncePerForm } from "../once.ts";
import { resultOf } from "../result.ts";
import { forDeed } from "../trpc.ts";
import { frozenWordings } from "./frozen-wordings.ts";

const Record = RecordedComment.extend({
  consultation: z.string().max(100),
  delegation: z.string().max(100),
  form: FormKey,
});

const Recorded = z.object({ id: z.uuid(), reference: z.string(), late: z.boolean() });

/** Records what a delegation said in a letter or a meeting, in its name; its people are told and can change it. */
export const recordComment = forDeed("record comments on behalf")
  .input(Record)
  .output(resultOf(Recorded))
  .mutation(({ ctx: { db, actor }, input: { consultation: slug, delegation, form, source, ...draft } }) =>
    asActor(db, actor, (tx) => {
      const effect = async (): Promise<Result<z.infer<typeof Recorded>>> => {
        const person = personOf(actor);
        if (person === null || !(await members.stillActs(tx, actor)))
          return refuse({ code: "actor.not-permitted" });
        await consultations.shareConsultation(tx, slug);
        const held = await consultations.findConsultation(tx, slug);
        if (held === null) return refuse({ code: "record.not-found", part: "consultation" });
        const consultation = forDelegation(held, await extensions.dateChangesOf(tx, slug), delegation);
        const now = await readClock(tx);
        const invited = (await consultations.invitedTo(tx, slug)).map(({ id }) => id);
        const decided = decideRecording({ actor, consultation, invited, now }, delegation);
        if (!decided.ok) return decided;
        await audit.lockChain(tx, audit.contributionChain(slug, delegation));
        const frozen = await frozenWordings(tx, slug, draft.paragraph);
        if (frozen === null) return refuse({ code: "record.not-found", part: "paragraph" });
        const refusal = wordingRefusal(draft, frozen);
        if (refusal) return refuse(refusal);
        const written = { ...draft, state: "submitted", version: 1, author: person } as const;
        const recorded = { consultation: slug, delegation, recordedBy: person, source };
        const id = await comments.insertComment(tx, { ...written, ...recorded });
        const { late } = decided.value;
        const contribution = { consultation: slug, delegation, ids: [id], late, submitted: now };
        const { reference } = await keepContribution(tx, {
          ...contribution,
          actor,
          person,
          news: "recorded",
        });
        return accept({ id, reference, late });
      };
      return oncePerForm(tx, { actor, key: form }, effect);
    }),
  );
