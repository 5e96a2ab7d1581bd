import type { AuditDeed } from "@rabat/core/audit";
import type { Comment } from "@rabat/core/comment";
import type { Actor } from "@rabat/core/partner";
import { accept, type Result, refuse } from "@rabat/core/refusal";
import { asActor, audit, comments, type Database, tellPublicChange } from "@rabat/db";
import { z } from "zod";
import { type SecretariatOccasion, secretariatOccasion } from "../consultation/secretariat-occasion.ts";
import { FormKey, oncePerForm } from "../once.ts";

export const PublicityInput = z.object({ consultation: z.string().max(100), id: z.uuid(), form: FormKey });

type Step = {
  deed: AuditDeed;
  /** Null: it may go out after all. */
  reason: string | null;
  decide(given: Pick<SecretariatOccasion, "stage"> & { actor: Actor; comment: Comment }): Result<null>;
};

/** Changes whether a submitted comment goes out; its delegation reads the reason, and finds it in its own chain. */
export const changePublicity = (
  { db, actor }: { db: Database; actor: Actor },
  { consultation: slug, id, form }: z.infer<typeof PublicityInput>,
  { deed, reason, decide }: Step,
): Promise<Result<null>> =>
  asActor(db, actor, (tx) => {
    const effect = async (): Promise<Result<null>> => {
      const occasion = await secretariatOccasion(tx, actor, { slug });
      if (!occasion.ok) return occasion;
      const { stage, now, person } = occasion.value;
      const found = await comments.findSubmitted(tx, slug, id);
      const chain = audit.contributionChain(slug, found?.delegation ?? "");
      // before the row, as its delegation does
      if (found) await audit.lockChain(tx, chain);
      const comment = found && (await comments.holdSubmitted(tx, slug, id));
      if (!comment) return refuse({ code: "record.not-found", part: "comment" });
      const decided = decide({ actor, stage, comment });
      if (!decided.ok) return decided;
      await comments.setWithheld(tx, id, reason === null ? null : { reason, by: person, at: now });
      const detail = reason === null ? {} : { reason: audit.sha256(reason) };
      await audit.appendAudit(tx, { chain, actor, deed, subject: id, detail });
      await tellPublicChange(tx, "pages");
      return accept(null);
    };
    return oncePerForm(tx, { actor, key: form }, effect);
  });
