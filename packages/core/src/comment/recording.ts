import type { z } from "zod";
import type { Consultation, Instant } from "../consultation/consultation.ts";
import { isKept, isTaking, stageAt } from "../consultation/stage.ts";
import { boundedText } from "../language/text.ts";
import { type Actor, permit } from "../partner/index.ts";
import { accept, type Result, refuse } from "../refusal.ts";
import { CommentDraft } from "./comment.ts";

/** What an officer records for a delegation: its comment, and where it said so. */
export const RecordedComment = CommentDraft.extend({
  source: boundedText({ field: "source", limit: 500, required: true }),
});
export type RecordedComment = z.infer<typeof RecordedComment>;

/**
 * Whether an officer may record a comment for a delegation now, and whether it is late. It stands submitted, in the
 * delegation's name; while the consultation takes contributions the delegation can take it back and change it.
 * `consultation` has the closing that counts for the delegation.
 *
 * @example
 * const given = {
 *   actor: demonstrationActors.officer,
 *   consultation: demonstrationConsultation,
 *   invited: ["demonstration-a"],
 *   now: "2026-12-02T09:00:00.000Z",
 * };
 * decideRecording(given, "demonstration-a") // → { ok: true, value: { late: true } }
 * decideRecording(given, "demonstration-b")
 * // → { ok: false, refusals: [{ code: "record.not-found", part: "delegation" }] }
 */
export const decideRecording = (
  given: { actor: Actor; consultation: Consultation; invited: readonly string[]; now: Instant },
  delegation: string,
): Result<{ late: boolean }> => {
  const { actor, consultation, invited, now } = given;
  const permitted = permit(actor, "record comments on behalf");
  if (!permitted.ok) return permitted;
  if (!invited.includes(delegation)) return refuse({ code: "record.not-found", part: "delegation" });
  const stage = stageAt(consultation, now);
  if (stage === "prepared" || stage === "announced")
    return refuse({ code: "consultation.not-yet-open", opens: consultation.opens });
  if (!isKept(stage)) return refuse({ code: "answers.published" });
  if (consultation.kind === "silence") return refuse({ code: "silence.takes-no-comments" });
  return accept({ late: !isTaking(stage) });
};
