import { decideExtension, LocalTime, stageAt } from "@rabat/core/consultation";
import { personOf } from "@rabat/core/partner";
import { accept, type Result, refuse } from "@rabat/core/refusal";
import {
  asActor,
  audit,
  consultations,
  extensions,
  instantOf,
  members,
  readClock,
  tellPublicChange,
} from "@rabat/db";
import { z } from "zod";
import { queueMail } from "../mail/queue.ts";
import { FormKey, oncePerForm } from "../once.ts";
import { resultOf } from "../result.ts";
import { forDeed } from "../trpc.ts";

const Extend = z.object({
  consultation: z.string().max(100),
  /** One invited delegation; null: all of them. */
  delegation: z.string().max(100).nullable(),
  /** The new closing on a clock of the consultation's own zone. */
  local: LocalTime,
  form: FormKey,
});

const notFound = refuse({ code: "record.not-found", part: "consultation" });

/** Moves the closing to a later instant, for all or for one; the change stays to be seen, with who and when. */
export const extendConsultation = forDeed("extend consultations")
  .input(Extend)
  .output(resultOf(z.object({ closes: z.string() })))
  .mutation(({ ctx: { db, actor }, input: { consultation: slug, delegation, local, form } }) =>
    asActor(db, actor, (tx) => {
      const effect = async (): Promise<Result<{ closes: string }>> => {
        const changedBy = personOf(actor);
        if (changedBy === null || !(await members.stillActs(tx, actor)))
          return refuse({ code: "actor.not-permitted" });
        // alone: whoever is submitting has read the closing that counted before
        await consultations.holdConsultation(tx, slug);
        const consultation = await consultations.findConsultation(tx, slug);
        if (consultation === null) return notFound;
        const now = await readClock(tx);
        const closes = await instantOf(tx, local, consultation.zone);
        if (closes === null) return refuse({ code: "input.invalid", field: "local" });
        const invited = (await consultations.invitedTo(tx, slug)).map(({ id }) => id);
        const changes = await extensions.dateChangesOf(tx, slug);
        const decided = decideExtension(
          { actor, consultation, invited, changes, now },
          { delegation, closes },
        );
        if (!decided.ok) return decided;
        const { previous } = decided.value;
        await extensions.insertExtension(tx, {
          consultation: slug,
          delegation,
          previous,
          closes,
          changed: now,
          changedBy,
        });
        const stage = stageAt(consultation, now);
        const detail = { delegation, previous, closes, stage };
        await audit.appendAudit(tx, {
          chain: `consultation:${slug}`,
          actor,
          deed: "extend",
          subject: slug,
          detail,
        });
        await queueMail(tx, { kind: "extension", consultation: slug, delegation });
        await tellPublicChange(tx, "pages");
        return accept({ closes });
      };
      return oncePerForm(tx, { actor, key: form }, effect);
    }),
  );
