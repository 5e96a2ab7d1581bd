import type { Instant } from "../consultation/consultation.ts";
import type { Refusal } from "../refusal.ts";
import type { Comment } from "./comment.ts";

/** The newest event of a history, as far as saving while typing asks about it. */
export type LatestEvent = {
  at: Instant;
  person: string | null;
  subject: string;
  autosave: boolean;
};

const runMinutes = 5;

/**
 * Whether a save that a script makes while a person types goes on with what history already says. A pause in typing
 * is no decision of anybody's: one event stands for the saves of one person on one draft for five minutes, as long as
 * nothing else has happened in between. A save by hand, a colleague's save and everything that leads a text further
 * is an event each; nothing that was submitted lacks one.
 *
 * @example continuesAutosave(null, { person: "p1", subject: "c1", now: "2026-11-20T12:00:00.000Z" }) // → false
 */
export const continuesAutosave = (
  latest: LatestEvent | null,
  { person, subject, now }: { person: string; subject: string; now: Instant },
): boolean =>
  latest?.autosave === true &&
  latest.person === person &&
  latest.subject === subject &&
  Date.parse(now) - Date.parse(latest.at) < runMinutes * 60_000;

/**
 * Why a text may not be saved while it is typed: a letter typed into one that was handed on would take it back from
 * whoever has it now. Whoever may do that does it by hand.
 *
 * Null where it may.
 *
 * @example autosaveRefusal({ state: "proposed" }) // → { code: "comment.not-saved-while-typing", state: "proposed" }
 */
export const autosaveRefusal = (existing: Pick<Comment, "state"> | null): Refusal | null =>
  existing === null || existing.state === "draft"
    ? null
    : { code: "comment.not-saved-while-typing", state: existing.state };
