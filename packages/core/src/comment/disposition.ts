import { z } from "zod";
import { Instant } from "../consultation/consultation.ts";
import { isAnswered, type Stage } from "../consultation/stage.ts";
import { boundedText } from "../language/text.ts";
import { type Actor, permit, personOf } from "../partner/index.ts";
import { accept, type Result, refuse } from "../refusal.ts";
import { Comment } from "./comment.ts";

/** What was decided on a row of the matrix (the resolution of an ISO or Codex comment table). */
export const decisions = ["accepted", "accepted-in-principle", "not-accepted", "noted"] as const;
export const Decision = z.enum(decisions);
export type Decision = z.infer<typeof Decision>;

export const DispositionDraft = z.object({
  decision: Decision,
  reason: boundedText({ field: "reason", limit: 4_000, required: true }),
});
export type DispositionDraft = z.infer<typeof DispositionDraft>;

/** The words of a comment that an answer was written to: the delegation may change them while it is open. */
export const AnsweredWords = Comment.pick({ type: true, position: true, comment: true, proposedText: true });
export type AnsweredWords = z.infer<typeof AnsweredWords>;

/**
 * What of a comment an answer is written to.
 *
 * @example answeredWords(demonstrationComment).proposedText // → "Set up a directory."
 */
export const answeredWords = ({ type, position, comment, proposedText }: AnsweredWords): AnsweredWords => ({
  type,
  position,
  comment,
  proposedText,
});

const Officer = z.object({ person: z.uuid(), name: z.string() });

export const Disposition = z.object({
  decision: Decision,
  reason: z.string(),
  /** Whoever wrote it last. */
  drafter: Officer,
  version: z.int().positive(),
  saved: Instant,
  /** Null where nobody kept them. */
  answered: AnsweredWords.nullable(),
  /** Somebody else than the drafter, who read it as it stands; whoever writes on takes the review away. */
  reviewer: Officer.nullable(),
});
export type Disposition = z.infer<typeof Disposition>;

/** One step in the making of an answer; all of them are kept. */
export const DispositionStep = z.object({
  step: z.enum(["drafted", "reviewed"]),
  version: z.int().positive(),
  decision: Decision,
  reason: z.string(),
  by: z.string(),
  at: Instant,
});
export type DispositionStep = z.infer<typeof DispositionStep>;

/**
 * Whether the comment has been changed since it was answered: taken back, written anew, submitted again.
 *
 * @example isOutdated(demonstrationDisposition, { ...demonstrationComment, comment: "No." }) // → true
 */
export const isOutdated = ({ answered }: Pick<Disposition, "answered">, comment: AnsweredWords): boolean =>
  answered !== null &&
  (answered.type !== comment.type ||
    answered.position !== comment.position ||
    answered.comment !== comment.comment ||
    answered.proposedText !== comment.proposedText);

/** What an answer is decided with: who writes, how far the consultation is, the comment as it is now. */
export type AnswerOccasion = { actor: Actor; stage: Stage; comment: Pick<Comment, "version"> };

/**
 * Whether the actor may write this disposition over the one that was read, on the comment as it was read
 * (`commentVersion`: null where the form does not say). Drafts are the Secretariat's own until they are published,
 * and change no more then.
 *
 * Gives the version that the answer then has.
 *
 * @example
 * const occasion = { actor: demonstrationActors.officer, stage: "closed", comment: demonstrationComment } as const;
 * decideDisposition(occasion, null, { version: null, commentVersion: 2 }) // → { ok: true, value: { version: 1 } }
 * decideDisposition(occasion, demonstrationDisposition, { version: null, commentVersion: 2 })
 * // → { ok: false, refusals: [{ code: "disposition.stale", version: 1 }] }
 */
export const decideDisposition = (
  { actor, stage, comment }: AnswerOccasion,
  existing: Pick<Disposition, "version"> | null,
  read: { version: number | null; commentVersion: number | null },
): Result<{ version: number }> => {
  const permitted = permit(actor, "draft dispositions");
  if (!permitted.ok) return permitted;
  if (isAnswered(stage)) return refuse({ code: "answers.published" });
  const stored = existing?.version ?? null;
  if (stored !== read.version) return refuse({ code: "disposition.stale", version: stored ?? 0 });
  if (read.commentVersion !== null && read.commentVersion !== comment.version)
    return refuse({ code: "disposition.comment-changed" });
  return accept({ version: (stored ?? 0) + 1 });
};

/**
 * Whether the actor may review an answer as it was read: any officer but the one who wrote it last, once.
 *
 * Refuses everyone else, after publication, a version that was replaced, and an answer to words that have changed.
 *
 * @example
 * const occasion = { stage: "closed", comment: demonstrationComment } as const;
 * decideReview({ ...occasion, actor: demonstrationActors.head }, demonstrationDisposition, 1)
 * // → { ok: true, value: null }
 * decideReview({ ...occasion, actor: demonstrationActors.officer }, demonstrationDisposition, 1)
 * // → { ok: false, refusals: [{ code: "disposition.own-review" }] }
 */
export const decideReview = (
  { actor, stage, comment }: Omit<AnswerOccasion, "comment"> & { comment: Comment },
  existing: Disposition | null,
  readVersion: number,
): Result<null> => {
  const permitted = permit(actor, "review dispositions");
  if (!permitted.ok) return permitted;
  if (isAnswered(stage)) return refuse({ code: "answers.published" });
  if (existing === null) return refuse({ code: "record.not-found", part: "disposition" });
  if (existing.version !== readVersion)
    return refuse({ code: "disposition.stale", version: existing.version });
  if (isOutdated(existing, comment)) return refuse({ code: "disposition.comment-changed" });
  if (existing.drafter.person === personOf(actor)) return refuse({ code: "disposition.own-review" });
  return existing.reviewer === null ? accept(null) : refuse({ code: "disposition.already-reviewed" });
};
