import { z } from "zod";
import { accept, type Result, refuse } from "../refusal.ts";
import { type Consultation, Instant } from "./consultation.ts";

/** A delegation's own date before the closing: shown to its members, never enforced. */
export const InternalDeadline = z.object({
  at: Instant,
  /** The zone in which it was set. */
  zone: z.string(),
  setBy: z.string(),
});
export type InternalDeadline = z.infer<typeof InternalDeadline>;

/**
 * Whether an instant can be an internal deadline: between now and the closing.
 *
 * Gives the instant back.
 *
 * @example checkInternalDeadline(demonstrationConsultation, "2026-12-01T17:00:00.000Z", "2026-11-20T12:00:00.000Z")
 * // → { ok: false, refusals: [{ code: "deadline.not-before-closing", closes: "2026-12-01T17:00:00.000Z" }] }
 */
export const checkInternalDeadline = (
  { closes }: Pick<Consultation, "closes">,
  at: Instant,
  now: Instant,
): Result<Instant> =>
  Date.parse(at) > Date.parse(now) && Date.parse(at) < Date.parse(closes)
    ? accept(at)
    : refuse({ code: "deadline.not-before-closing", closes });
