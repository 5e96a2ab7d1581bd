import type { Consultation, Instant } from "../consultation/consultation.ts";
import { isTaking, isTakingLate, stageAt } from "../consultation/stage.ts";
import { type Actor, type Delegate, permit } from "../partner/index.ts";
import type { Deed } from "../partner/permission.ts";
import { accept, type Result, refuse } from "../refusal.ts";
import type { Comment, CommentState } from "./comment.ts";

/** Where and when something is done. `now` is the database's clock, read under the consultation's lock. */
export type Occasion = {
  actor: Actor;
  /** With the closing that counts for the actor's delegation. */
  consultation: Consultation;
  /** Ids of the delegations that are invited. */
  invited: readonly string[];
  now: Instant;
};

export type Known = Pick<Comment, "delegation" | "state" | "version"> & { author: { person: string } };

/** The delegate whom the consultation is for, whatever its stage; refuses strangers and the uninvited. */
const invitedDelegate = ({ actor, invited }: Occasion, deed: Deed): Result<Delegate> => {
  const permitted = permit(actor, deed);
  if (!permitted.ok) return permitted;
  if (actor.kind !== "delegate") return refuse({ code: "actor.not-permitted" });
  if (!invited.includes(actor.delegation)) return refuse({ code: "delegation.not-invited" });
  return accept(actor);
};

/**
 * The delegate who may do `deed` in this consultation now; refuses strangers, the uninvited, and other stages.
 * `untilAnswered`: also after the closing, for what is kept and marked late, until the answers are published.
 *
 * @example
 * const occasion = {
 *   actor: demonstrationActors.contributor,
 *   consultation: demonstrationConsultation,
 *   invited: [],
 *   now: "2026-11-20T12:00:00.000Z",
 * };
 * delegateOn(occasion, "draft comments") // → { ok: false, refusals: [{ code: "delegation.not-invited" }] }
 */
export const delegateOn = (
  occasion: Occasion,
  deed: Deed,
  { untilAnswered = false }: { untilAnswered?: boolean } = {},
): Result<Delegate> => {
  const delegate = invitedDelegate(occasion, deed);
  if (!delegate.ok) return delegate;
  const { consultation, now } = occasion;
  const stage = stageAt(consultation, now);
  if (stage === "prepared" || stage === "announced")
    return refuse({ code: "consultation.not-yet-open", opens: consultation.opens });
  if (!isTaking(stage) && !(untilAnswered && isTakingLate(stage)))
    return refuse({ code: "consultation.closed", closed: consultation.closes });
  return delegate;
};

/**
 * As `delegateOn`, for whatever leads to a contribution: possible until the answers, never in a silence procedure.
 *
 * @example
 * const occasion = {
 *   actor: demonstrationActors.contributor,
 *   consultation: { ...demonstrationConsultation, kind: "silence" } as const,
 *   invited: ["demonstration-a"],
 *   now: "2026-11-20T12:00:00.000Z",
 * };
 * delegateWriting(occasion, "draft comments") // → { ok: false, refusals: [{ code: "silence.takes-no-comments" }] }
 */
export const delegateWriting = (occasion: Occasion, deed: Deed): Result<Delegate> => {
  const delegate = delegateOn(occasion, deed, { untilAnswered: true });
  return delegate.ok && occasion.consultation.kind === "silence"
    ? refuse({ code: "silence.takes-no-comments" })
    : delegate;
};

/**
 * Whether the focal point may break silence now, with the reason given: once, before the deadline.
 *
 * Gives the delegate back; refuses everyone else, a consultation of another kind, and a second time.
 *
 * @example
 * const occasion = {
 *   actor: demonstrationActors.focalPoint,
 *   consultation: { ...demonstrationConsultation, kind: "silence" } as const,
 *   invited: ["demonstration-a"],
 *   now: "2026-11-20T12:00:00.000Z",
 * };
 * decideBreakingSilence(occasion, false) // → { ok: true, value: demonstrationActors.focalPoint }
 * decideBreakingSilence(occasion, true) // → { ok: false, refusals: [{ code: "silence.already-broken" }] }
 */
export const decideBreakingSilence = (occasion: Occasion, alreadyBroken: boolean): Result<Delegate> => {
  const delegate = delegateOn(occasion, "break silence");
  if (!delegate.ok) return delegate;
  if (occasion.consultation.kind !== "silence") return refuse({ code: "silence.not-here" });
  return alreadyBroken ? refuse({ code: "silence.already-broken" }) : delegate;
};

/**
 * A comment of another delegation does not exist for the actor; a colleague's asks for the right to edit it.
 *
 * @example ownComment(demonstrationActors.focalPoint, { ...demonstrationComment, delegation: "demonstration-b" })
 * // → { ok: false, refusals: [{ code: "record.not-found", part: "comment" }] }
 */
export const ownComment = (delegate: Delegate, comment: Known): Result<Known> => {
  if (comment.delegation !== delegate.delegation)
    return refuse({ code: "record.not-found", part: "comment" });
  if (comment.author.person === delegate.person) return accept(comment);
  return permit(delegate, "edit colleagues' comments").ok
    ? accept(comment)
    : refuse({ code: "actor.not-permitted" });
};

const editable: readonly CommentState[] = ["draft", "withdrawn"];

/** Whether the state of a comment lets its delegate write on: what was handed on opens again only to those who clear. */
const isEditable = (delegate: Delegate, { state }: Known): boolean => {
  const mayReopen = state === "cleared" || state === "proposed";
  return editable.includes(state) || (mayReopen && permit(delegate, "clear comments").ok);
};

/**
 * Whether the delegate may write on in this comment, as far as role and state go: what a page offers.
 *
 * @example
 * const cleared = { ...demonstrationComment, state: "cleared" } as const;
 * isOpenTo(demonstrationActors.contributor, cleared) // → false
 * isOpenTo(demonstrationActors.focalPoint, cleared) // → true
 */
export const isOpenTo = (delegate: Delegate, comment: Known): boolean =>
  ownComment(delegate, comment).ok && isEditable(delegate, comment);

/** What was handed on and is mended by somebody who clears stays where it is: it need not make the way again. */
const stateAfter = ({ state }: Known): "draft" | "proposed" | "cleared" =>
  state === "proposed" || state === "cleared" ? state : "draft";

/**
 * Whether a draft may be written: `existing` is the stored comment that it replaces and `readVersion` the version
 * the person read (null for a new one). A new comment starts as a draft of version 1; an edited one goes on from its
 * version, and from being taken back is a draft again.
 *
 * Refuses whoever may not write now, a comment that was handed on, and a version that somebody has replaced.
 *
 * @example
 * const occasion = {
 *   actor: demonstrationActors.contributor,
 *   consultation: demonstrationConsultation,
 *   invited: ["demonstration-a"],
 *   now: "2026-11-20T12:00:00.000Z",
 * };
 * decideDraft(occasion, null, null) // → { ok: true, value: { state: "draft", version: 1 } }
 * decideDraft(occasion, { ...demonstrationComment, state: "draft" }, 1)
 * // → { ok: false, refusals: [{ code: "comment.stale", version: 2 }] }
 */
export const decideDraft = (
  occasion: Occasion,
  existing: Known | null,
  readVersion: number | null,
): Result<{ state: "draft" | "proposed" | "cleared"; version: number }> => {
  const delegate = delegateWriting(occasion, "draft comments");
  if (!delegate.ok) return delegate;
  if (existing === null) return accept({ state: "draft", version: 1 });
  const own = ownComment(delegate.value, existing);
  if (!own.ok) return own;
  if (!isEditable(delegate.value, existing))
    return refuse({ code: "comment.not-editable", state: existing.state });
  if (existing.version !== readVersion) return refuse({ code: "comment.stale", version: existing.version });
  return accept({ state: stateAfter(existing), version: existing.version + 1 });
};
