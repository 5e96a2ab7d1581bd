import { z } from "zod";
import { type Actor, permit } from "../partner/index.ts";
import { accept, type Result, refuse } from "../refusal.ts";
import type { Comment } from "./comment.ts";
import type { Receipt } from "./receipt.ts";

export const LateDecision = z.enum(["accepted", "left-aside"]);
export type LateDecision = z.infer<typeof LateDecision>;

/**
 * Whether a comment counts: submitted, and in time or accepted although late.
 *
 * @example
 * counts(demonstrationComment) // → true
 * counts({ state: "submitted", late: { reference: "RP-4K7T-9XQ2-M0ZD", standing: "undecided" } }) // → false
 */
export const counts = ({ state, late }: Pick<Comment, "state" | "late">): boolean =>
  state === "submitted" && (late === null || late.standing === "accepted");

/**
 * The contribution that is in force: in time and not taken back. Late ones stand beside it.
 *
 * @example inForce([{ late: null, withdrawn: "2026-11-20T12:00:00.000Z" }]) // → null
 */
export const inForce = <Held extends Pick<Receipt, "late" | "withdrawn">>(
  receipts: readonly Held[],
): Held | null => receipts.find(({ late, withdrawn }) => late === null && withdrawn === null) ?? null;

/**
 * Whether the Secretariat may decide on a late contribution: once, and while it stands.
 *
 * Refuses everyone else, a contribution that is in time or taken back, and a second decision.
 *
 * @example
 * const late = { standing: "undecided", reason: null, decided: null } as const;
 * decideLate(demonstrationActors.officer, { late, withdrawn: null }) // → { ok: true, value: null }
 * decideLate(demonstrationActors.officer, { late: null, withdrawn: null })
 * // → { ok: false, refusals: [{ code: "record.not-found", part: "contribution" }] }
 */
export const decideLate = (
  actor: Actor,
  receipt: Pick<Receipt, "late" | "withdrawn"> | null,
): Result<null> => {
  const permitted = permit(actor, "decide on late contributions");
  if (!permitted.ok) return permitted;
  if (receipt === null || receipt.late === null || receipt.withdrawn !== null)
    return refuse({ code: "record.not-found", part: "contribution" });
  return receipt.late.standing === "undecided" ? accept(null) : refuse({ code: "contribution.late-decided" });
};
