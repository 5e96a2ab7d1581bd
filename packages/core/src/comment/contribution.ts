import { z } from "zod";
import { isTaking, stageAt } from "../consultation/stage.ts";
import type { Delegate } from "../partner/index.ts";
import { accept, type Result, refuse } from "../refusal.ts";
import type { Comment } from "./comment.ts";
import { delegateOn, delegateWriting, type Occasion } from "./decide.ts";

/** How a delegation clears: the focal point alone, or colleagues' comments first cleared. */
export const Clearance = z.enum(["one-step", "two-steps"]);
export type Clearance = z.infer<typeof Clearance>;

type Candidate = Pick<Comment, "id" | "delegation" | "state" | "version"> & {
  author: { person: string };
  onBehalf?: Comment["onBehalf"];
};
type Sorted<Item> = { included: Item[]; leftBehind: Item[] };

/**
 * Which comments go in when this focal point submits. One step: every draft of the focal point, whatever the
 * Secretariat recorded for the delegation, and whatever has been cleared; two steps: every cleared comment. The rest
 * is left behind as it is. Submitted ones are in already.
 *
 * @example
 * const draft = { ...demonstrationComment, state: "draft" } as const;
 * const cleared = { ...demonstrationComment, state: "cleared" } as const;
 * sortForSubmission(demonstrationActors.focalPoint, "two-steps", [draft, cleared])
 * // → { included: [cleared], leftBehind: [draft] }
 */
export const sortForSubmission = <Item extends Candidate>(
  focalPoint: Pick<Delegate, "person" | "delegation">,
  clearance: Clearance,
  comments: readonly Item[],
): Sorted<Item> => {
  const goesIn = ({ state, author, onBehalf }: Item) =>
    state === "cleared" ||
    (clearance === "one-step" &&
      state !== "proposed" &&
      (author.person === focalPoint.person || Boolean(onBehalf)));
  const waiting = comments.filter(
    ({ delegation, state }) => delegation === focalPoint.delegation && state !== "submitted",
  );
  return { included: waiting.filter(goesIn), leftBehind: waiting.filter((comment) => !goesIn(comment)) };
};

/** The comments that a person saw on the check-answers page: what is submitted is exactly that. */
export type Checked = readonly { id: string; version: number }[];

/**
 * Whether the focal point may submit the whole contribution now, what goes in, and whether it is late: what arrives
 * after the closing and its grace is kept and marked, and stands beside what arrived in time. Refuses everyone else,
 * an empty contribution, and one that a colleague changed after it was checked.
 *
 * @example
 * const occasion = {
 *   actor: demonstrationActors.focalPoint,
 *   consultation: demonstrationConsultation,
 *   invited: ["demonstration-a"],
 * };
 * const cleared = { ...demonstrationComment, state: "cleared" } as const;
 * const contribution = { clearance: "two-steps", comments: [cleared], checked: [{ id: cleared.id, version: 2 }] } as const;
 * decideSubmission({ ...occasion, now: "2026-12-01T17:10:00.000Z" }, contribution)
 * // → { ok: true, value: { included: [cleared], leftBehind: [], late: false } }
 * decideSubmission({ ...occasion, now: "2026-12-01T17:10:00.001Z" }, contribution)
 * // → { ok: true, value: { included: [cleared], leftBehind: [], late: true } }
 * decideSubmission({ ...occasion, now: "2026-12-01T17:10:00.000Z" }, { ...contribution, comments: [] })
 * // → { ok: false, refusals: [{ code: "contribution.empty" }] }
 */
export const decideSubmission = <Item extends Candidate>(
  occasion: Occasion,
  { clearance, comments, checked }: { clearance: Clearance; comments: readonly Item[]; checked: Checked },
): Result<Sorted<Item> & { late: boolean }> => {
  const focalPoint = delegateWriting(occasion, "submit the contribution");
  if (!focalPoint.ok) return focalPoint;
  const sorted = sortForSubmission(focalPoint.value, clearance, comments);
  if (sorted.included.length === 0) return refuse({ code: "contribution.empty" });
  const seen = new Map(checked.map(({ id, version }) => [id, version]));
  const unchanged =
    seen.size === sorted.included.length &&
    sorted.included.every(({ id, version }) => seen.get(id) === version);
  const late = !isTaking(stageAt(occasion.consultation, occasion.now));
  return unchanged ? accept({ ...sorted, late }) : refuse({ code: "contribution.changed-since-check" });
};

/**
 * Whether the focal point may take the contribution back now; until the deadline, grace included.
 *
 * Gives the delegate back; refuses everyone else, and other stages.
 *
 * @example
 * const occasion = {
 *   actor: demonstrationActors.focalPoint,
 *   consultation: demonstrationConsultation,
 *   invited: ["demonstration-a"],
 * };
 * decideWithdrawal({ ...occasion, now: "2026-11-20T12:00:00.000Z" }).ok // → true
 * decideWithdrawal({ ...occasion, now: "2026-12-02T09:00:00.000Z" })
 * // → { ok: false, refusals: [{ code: "consultation.closed", closed: "2026-12-01T17:00:00.000Z" }] }
 */
export const decideWithdrawal = (occasion: Occasion): Result<Delegate> =>
  delegateOn(occasion, "submit the contribution");
