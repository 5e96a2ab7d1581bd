import { isAnswered, type Stage } from "../consultation/stage.ts";
import { type Actor, permit } from "../partner/index.ts";
import { accept, type Result, refuse } from "../refusal.ts";
import type { Comment } from "./comment.ts";

type Asked = { actor: Actor; stage: Stage; comment: Pick<Comment, "state" | "withheld"> };

/**
 * Whether a submitted comment may be kept from publication now, before it or after: with a reason, on record.
 *
 * Refuses everyone else, a comment that is not submitted, and a second time.
 *
 * @example
 * const asked = { stage: "closed", comment: demonstrationComment } as const;
 * decideWithholding({ ...asked, actor: demonstrationActors.officer }) // → { ok: true, value: null }
 * decideWithholding({ ...asked, actor: demonstrationActors.focalPoint })
 * // → { ok: false, refusals: [{ code: "actor.not-permitted" }] }
 */
export const decideWithholding = ({ actor, comment }: Asked): Result<null> => {
  const permitted = permit(actor, "withhold comments");
  if (!permitted.ok) return permitted;
  if (comment.state !== "submitted") return refuse({ code: "record.not-found", part: "comment" });
  return comment.withheld === null ? accept(null) : refuse({ code: "withholding.already" });
};

/**
 * Whether a withheld comment may go out after all: once the answers are published, that is publishing it.
 *
 * Refuses everyone else, and a comment that is not withheld.
 *
 * @example decideRelease({ actor: demonstrationActors.officer, stage: "closed", comment: demonstrationComment })
 * // → { ok: false, refusals: [{ code: "withholding.none" }] }
 */
export const decideRelease = ({ actor, stage, comment }: Asked): Result<null> => {
  const permitted = permit(actor, isAnswered(stage) ? "publish dispositions" : "withhold comments");
  if (!permitted.ok) return permitted;
  if (comment.state !== "submitted") return refuse({ code: "record.not-found", part: "comment" });
  return comment.withheld === null ? refuse({ code: "withholding.none" }) : accept(null);
};
