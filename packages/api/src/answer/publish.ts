import { decidePublishing } from "@rabat/core/comment";
import { accept, type Result } from "@rabat/core/refusal";
import { asActor, audit, consultations, tellPublicChange } from "@rabat/db";
import { z } from "zod";
import { secretariatOccasion } from "../consultation/secretariat-occasion.ts";
import { queueMail } from "../mail/queue.ts";
import { FormKey, oncePerForm } from "../once.ts";
import { resultOf } from "../result.ts";
import { forDelicateDeed } from "../trpc.ts";
import { draftedOf } from "./drafted.ts";

const Publish = z.object({ consultation: z.string().max(100), checked: z.string().max(100), form: FormKey });

/** Publishes every answer and every next version of a paragraph, together and once; delegations are told by mail. */
export const publishAnswers = forDelicateDeed("publish dispositions")
  .input(Publish)
  .output(resultOf(z.object({ responded: z.string() })))
  .mutation(({ ctx: { db, actor }, input: { consultation: slug, checked, form } }) =>
    asActor(db, actor, (tx) => {
      const effect = async (): Promise<Result<{ responded: string }>> => {
        const occasion = await secretariatOccasion(tx, actor, { slug, alone: true });
        if (!occasion.ok) return occasion;
        const { consultation, now } = occasion.value;
        const { found, ...drafted } = await draftedOf(tx, slug);
        const decided = decidePublishing({ actor, consultation, now, ...drafted }, { checked, found });
        if (!decided.ok) return decided;
        await consultations.setResponded(tx, slug, now);
        const versions = drafted.versions.map(({ reference, version, hash }) => ({
          reference,
          version,
          hash,
        }));
        const detail = { answers: drafted.rows.length, hash: found, versions };
        const entry = { chain: `consultation:${slug}`, actor, deed: "publish answers" as const };
        await audit.appendAudit(tx, { ...entry, subject: slug, detail });
        await queueMail(tx, { kind: "dispositions", consultation: slug });
        await tellPublicChange(tx, "pages");
        return accept({ responded: now });
      };
      return oncePerForm(tx, { actor, key: form }, effect);
    }),
  );
