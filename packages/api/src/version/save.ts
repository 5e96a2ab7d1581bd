import { decideNextVersion, paragraphCanonical, VersionWordings } from "@rabat/core/consultation";
import { accept, type Result, refuse } from "@rabat/core/refusal";
import { asActor, audit, consultations, nextVersions } from "@rabat/db";
import { z } from "zod";
import { secretariatOccasion } from "../consultation/secretariat-occasion.ts";
import { dispositionChain } from "../disposition/chain.ts";
import { FormKey, oncePerForm } from "../once.ts";
import { resultOf } from "../result.ts";
import { forDeed } from "../trpc.ts";

const Save = z.object({
  consultation: z.string().max(100),
  reference: z.string().max(100),
  /** The revision that was read; 0 where there was none. */
  readRevision: z.int().nonnegative(),
  /** Null: there is to be no next version after all. */
  wordings: VersionWordings.nullable(),
  form: FormKey,
});

/** Drafts the next version of a paragraph; it is published with the answers, by somebody else. */
export const saveVersion = forDeed("draft next versions")
  .input(Save)
  .output(resultOf(z.object({ revision: z.int() })))
  .mutation(
    ({ ctx: { db, actor }, input: { consultation: slug, reference, readRevision, wordings, form } }) =>
      asActor(db, actor, (tx) => {
        const effect = async (): Promise<Result<{ revision: number }>> => {
          const occasion = await secretariatOccasion(tx, actor, { slug });
          if (!occasion.ok) return occasion;
          const { stage, now: saved, person: drafter } = occasion.value;
          const listed = await consultations.paragraphsOf(tx, slug);
          const paragraph = listed.find((each) => each.reference === reference);
          if (paragraph === undefined) return refuse({ code: "record.not-found", part: "paragraph" });
          await nextVersions.lockVersion(tx, slug, reference);
          const latest = (await nextVersions.revisionsOf(tx, slug, reference))[0];
          const latestRevision = latest?.revision ?? 0;
          const decided = decideNextVersion(
            { actor, stage, paragraph, latestRevision },
            { readRevision, wordings },
          );
          if (!decided.ok) return decided;
          const { version, revision, text } = decided.value;
          const hash = text === null ? "" : audit.sha256(paragraphCanonical({ ...paragraph, version, text }));
          const kept = { consultation: slug, reference, version, revision, text, hash };
          await nextVersions.insertRevision(tx, { ...kept, drafter, saved });
          const entry = {
            chain: dispositionChain(slug),
            actor,
            deed: "draft next version" as const,
            subject: reference,
          };
          await audit.appendAudit(tx, { ...entry, detail: { version, revision, hash } });
          return accept({ revision });
        };
        return oncePerForm(tx, { actor, key: form }, effect);
      }),
  );
