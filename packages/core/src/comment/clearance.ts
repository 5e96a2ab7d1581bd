import type { Delegate } from "../partner/index.ts";
import { type Deed, permit } from "../partner/permission.ts";
import { accept, type Result, refuse } from "../refusal.ts";
import type { Comment, CommentState } from "./comment.ts";
import { delegateWriting, type Known, type Occasion, ownComment } from "./decide.ts";

const steps = {
  propose: { deed: "propose comments", from: ["draft", "withdrawn"], to: "proposed" },
  return: { deed: "clear comments", from: ["proposed"], to: "draft" },
  clear: { deed: "clear comments", from: ["draft", "withdrawn", "proposed"], to: "cleared" },
} as const satisfies Record<string, { deed: Deed; from: readonly CommentState[]; to: CommentState }>;

/** A step of internal clearance before the focal point submits; only a return has, and needs, a reason. */
export type ClearanceStep = { step: "propose" | "clear" } | { step: "return"; reason: string };

/**
 * Where the role and the state of a comment let a delegate take it next: what a page offers.
 *
 * @example
 * const comment = { ...demonstrationComment, state: "draft" } as const;
 * stepsOpenTo(demonstrationActors.contributor, comment) // → ["propose"]
 * stepsOpenTo(demonstrationActors.focalPoint, comment) // → ["propose", "clear"]
 */
export const stepsOpenTo = (delegate: Delegate, comment: Known): ClearanceStep["step"][] => {
  const all = ["propose", "return", "clear"] as const;
  return all.filter((step) => {
    const { deed, from } = steps[step];
    const leadsOn = (from as readonly CommentState[]).includes(comment.state);
    return leadsOn && permit(delegate, deed).ok && ownComment(delegate, comment).ok;
  });
};

/**
 * What a step of internal clearance leads to, and the reason that is kept with the comment after it. Refuses who
 * may not take it, a version that somebody has replaced, a return without a reason, and where it does not lead on.
 *
 * @example
 * const [consultation, invited] = [demonstrationConsultation, ["demonstration-a"]];
 * const occasion = { consultation, invited, now: "2026-11-20T12:00:00.000Z" };
 * const read = { comment: { ...demonstrationComment, state: "draft" }, readVersion: 2 } as const;
 * decideClearance({ ...occasion, actor: demonstrationActors.focalPoint }, { step: "clear" }, read)
 * // → { ok: true, value: { state: "cleared", version: 3, reason: null } }
 * decideClearance({ ...occasion, actor: demonstrationActors.contributor }, { step: "clear" }, read)
 * // → { ok: false, refusals: [{ code: "actor.not-permitted" }] }
 */
export const decideClearance = (
  occasion: Occasion,
  taken: ClearanceStep,
  { comment, readVersion }: { comment: Known; readVersion: number },
): Result<{ state: CommentState; version: number; reason: string | null }> => {
  const { deed, from, to } = steps[taken.step];
  const delegate = delegateWriting(occasion, deed);
  if (!delegate.ok) return delegate;
  const own = ownComment(delegate.value, comment);
  if (!own.ok) return own;
  if (comment.version !== readVersion)
    return refuse({ code: "comment.changed-meanwhile", version: comment.version });
  if (!(from as readonly CommentState[]).includes(comment.state))
    return refuse({ code: "comment.not-editable", state: comment.state });
  const reason = taken.step === "return" ? taken.reason : null;
  if (reason === "") return refuse({ code: "text.required", field: "reason" });
  return accept({ state: to, version: comment.version + 1, reason });
};

type Candidate = Known & Pick<Comment, "returned">;

/**
 * The comments that a delegate may propose, or clear, together rather than one by one. Own drafts are proposed,
 * unless one was returned: that goes with its reason in sight. What was proposed or taken back is cleared; a draft
 * nobody has handed on is not.
 *
 * @example
 * const draft = { ...demonstrationComment, state: "draft" } as const;
 * stepsTogether(demonstrationActors.contributor, [draft]) // → { propose: [draft], clear: [] }
 */
export const stepsTogether = <Item extends Candidate>(
  delegate: Delegate,
  comments: readonly Item[],
): { propose: Item[]; clear: Item[] } => {
  const leading = (step: ClearanceStep["step"]) =>
    comments.filter((comment) => stepsOpenTo(delegate, comment).includes(step));
  const isOwn = ({ author }: Item) => author.person === delegate.person;
  return {
    propose: leading("propose").filter((comment) => isOwn(comment) && comment.returned === null),
    clear: leading("clear").filter(({ state }) => state !== "draft"),
  };
};
