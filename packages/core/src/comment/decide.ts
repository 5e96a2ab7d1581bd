import type { Consultation, Instant } from "../consultation/consultation.ts";
import { isTaking, stageAt } from "../consultation/stage.ts";
import { type Actor, type Delegate, permit } from "../partner/index.ts";
import type { Deed } from "../partner/permission.ts";
import { accept, type Result, refuse } from "../refusal.ts";
import type { Comment, CommentState } from "./comment.ts";

/** Where and when something is done. `now` is the database's clock, read under the consultation's lock. */
export type Occasion = {
  actor: Actor;
  consultation: Consultation;
  /** Ids of the delegations that are invited. */
  invited: readonly string[];
  now: Instant;
};

type Known = Pick<Comment, "delegation" | "state" | "version"> & { author: { person: string } };

/** The delegate who may do `deed` in this consultation now; refuses strangers, the uninvited, and other stages. */
export const delegateOn = ({ actor, consultation, invited, now }: Occasion, deed: Deed): Result<Delegate> => {
  const permitted = permit(actor, deed);
  if (!permitted.ok) return permitted;
  if (actor.kind !== "delegate") return refuse({ code: "actor.not-permitted" });
  if (!invited.includes(actor.delegation)) return refuse({ code: "delegation.not-invited" });
  const stage = stageAt(consultation, now);
  if (stage === "prepared" || stage === "announced")
    return refuse({ code: "consultation.not-yet-open", opens: consultation.opens });
  if (!isTaking(stage)) return refuse({ code: "consultation.closed", closed: consultation.closes });
  return accept(actor);
};

/** A comment of another delegation does not exist for the actor; a colleague's asks for the right to edit it. */
const ownComment = (delegate: Delegate, comment: Known): Result<Known> => {
  if (comment.delegation !== delegate.delegation)
    return refuse({ code: "record.not-found", part: "comment" });
  if (comment.author.person === delegate.person) return accept(comment);
  return permit(delegate, "edit colleagues' comments").ok
    ? accept(comment)
    : refuse({ code: "actor.not-permitted" });
};

const editable: readonly CommentState[] = ["draft", "withdrawn"];

/**
 * Whether a draft may be written: `existing` is the stored comment that it replaces and `readVersion` the version
 * the person read (null for a new one). A new comment starts, and an edited one continues, as a draft of version 1 up.
 */
export const decideDraft = (
  occasion: Occasion,
  existing: Known | null,
  readVersion: number | null,
): Result<{ state: "draft"; version: number }> => {
  const delegate = delegateOn(occasion, "draft comments");
  if (!delegate.ok) return delegate;
  if (existing === null) return accept({ state: "draft", version: 1 });
  const own = ownComment(delegate.value, existing);
  if (!own.ok) return own;
  const mayReopen = existing.state === "cleared" || existing.state === "proposed";
  if (!editable.includes(existing.state) && !(mayReopen && permit(delegate.value, "clear comments").ok))
    return refuse({ code: "comment.not-editable", state: existing.state });
  if (existing.version !== readVersion) return refuse({ code: "comment.stale", version: existing.version });
  return accept({ state: "draft", version: existing.version + 1 });
};

const steps = {
  propose: { deed: "propose comments", from: ["draft"], to: "proposed" },
  return: { deed: "clear comments", from: ["proposed"], to: "draft" },
  clear: { deed: "clear comments", from: ["draft", "proposed"], to: "cleared" },
} as const satisfies Record<string, { deed: Deed; from: readonly CommentState[]; to: CommentState }>;

/** The steps of internal clearance before the focal point submits. */
export type ClearanceStep = keyof typeof steps;

/** The state that a step of internal clearance leads to; refuses who may not take it and where it does not lead on. */
export const decideClearance = (
  occasion: Occasion,
  step: ClearanceStep,
  comment: Known,
): Result<{ state: CommentState; version: number }> => {
  const { deed, from, to } = steps[step];
  const delegate = delegateOn(occasion, deed);
  if (!delegate.ok) return delegate;
  const own = ownComment(delegate.value, comment);
  if (!own.ok) return own;
  if (!(from as readonly CommentState[]).includes(comment.state))
    return refuse({ code: "comment.not-editable", state: comment.state });
  return accept({ state: to, version: comment.version + 1 });
};
