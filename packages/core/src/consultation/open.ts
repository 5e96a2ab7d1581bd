import { permit } from "../partner/index.ts";
import { accept, type Result, refuse } from "../refusal.ts";
import type { Instant } from "./consultation.ts";
import { openingFaults, type PreparationOccasion } from "./prepare.ts";
import { stageAt } from "./stage.ts";

/** Announced to open at its date, or open at once. */
export type OpeningWish = { at: "date" | "once"; readVersion: number };

/**
 * Whether a head may announce the consultation: its list frozen, both titles and both mandates there, somebody
 * invited, dates that go together. One that is announced already may still be opened at once, before its date. Gives
 * the dates that then hold: it is never said to have opened before anybody could know of it.
 *
 * Refuses with everything that is missing at once.
 *
 * @example
 * const occasion = {
 *   actor: demonstrationActors.head,
 *   consultation: { ...demonstrationConsultation, announced: null },
 *   preparation: demonstrationPreparation,
 *   now: "2026-10-20T09:00:00.000Z",
 * };
 * decideOpen(occasion, ["demonstration-a"], { at: "date", readVersion: 3 })
 * // → { ok: true, value: { announced: "2026-10-20T09:00:00.000Z", opens: "2026-11-01T09:00:00.000Z" } }
 * decideOpen(occasion, [], { at: "date", readVersion: 3 })
 * // → { ok: false, refusals: [{ code: "preparation.nobody-invited" }] }
 */
export const decideOpen = (
  { actor, consultation, preparation, now }: PreparationOccasion,
  invited: readonly string[],
  { at, readVersion }: OpeningWish,
): Result<{ announced: Instant; opens: Instant }> => {
  const permitted = permit(actor, "open consultations");
  if (!permitted.ok) return permitted;
  if (consultation.archived !== null) return refuse({ code: "consultation.archived" });
  const stage = stageAt(consultation, now);
  const isAnnounced = stage === "announced";
  if (stage !== "prepared" && !(isAnnounced && at === "once"))
    return refuse({ code: "consultation.announced" });
  // who opens must have seen what is opened
  if (stage === "prepared" && readVersion !== preparation.version)
    return refuse({ code: "preparation.stale", version: preparation.version });
  const opens = at === "once" ? now : consultation.opens;
  if (Date.parse(opens) < Date.parse(now)) return refuse({ code: "preparation.opening-passed", opens });
  // what was announced before lists could be frozen here has its text all the same
  const held = isAnnounced ? { ...preparation, frozen: preparation.frozen ?? now } : preparation;
  const [fault, ...others] = openingFaults({ ...consultation, opens }, held, invited);
  if (fault !== undefined) return refuse(fault, ...others);
  return accept({ announced: isAnnounced ? (consultation.announced ?? now) : now, opens });
};
