import { type Actor, permit } from "../partner/index.ts";
import { accept, type Result, refuse } from "../refusal.ts";
import type { Consultation, Instant } from "./consultation.ts";
import { checkDuration } from "./silence.ts";
import { stageAt } from "./stage.ts";

/** `closes` is that of the last delegation: with every extension. */
type Closing = { actor: Actor; consultation: Consultation; now: Instant };

/**
 * Whether a head may close an open consultation now, before its time, for everybody; the grace that was announced
 * still follows. A silence procedure runs its 72 hours first. Gives the closing that it replaces.
 *
 * Refuses everyone but a head, and a consultation that is not open yet or no more.
 *
 * @example
 * const closing = { actor: demonstrationActors.head, consultation: demonstrationConsultation };
 * decideClose({ ...closing, now: "2026-11-20T12:00:00.000Z" })
 * // → { ok: true, value: { previous: "2026-12-01T17:00:00.000Z" } }
 * decideClose({ ...closing, now: "2026-10-21T12:00:00.000Z" })
 * // → { ok: false, refusals: [{ code: "consultation.not-yet-open", opens: "2026-11-01T09:00:00.000Z" }] }
 */
export const decideClose = ({ actor, consultation, now }: Closing): Result<{ previous: Instant }> => {
  const permitted = permit(actor, "close consultations");
  if (!permitted.ok) return permitted;
  const { opens, closes: previous } = consultation;
  const stage = stageAt(consultation, now);
  if (stage === "prepared" || stage === "announced")
    return refuse({ code: "consultation.not-yet-open", opens });
  if (stage !== "open" || Date.parse(now) >= Date.parse(previous))
    return refuse({ code: "consultation.closed", closed: previous });
  const lasted = checkDuration({ ...consultation, closes: now });
  return lasted.ok ? accept({ previous }) : lasted;
};

/**
 * Whether a head may archive a consultation now: once it is answered, or with a reason where it never will be — put
 * aside while it was prepared, withdrawn before it opened, closed without answers. Not while delegations write.
 *
 * Refuses everyone but a head, one that is archived already, and a missing reason.
 *
 * @example
 * const closing = { actor: demonstrationActors.head, consultation: demonstrationConsultation };
 * decideArchive({ ...closing, now: "2026-11-20T12:00:00.000Z" }, "Withdrawn.")
 * // → { ok: false, refusals: [{ code: "consultation.still-open" }] }
 * decideArchive({ ...closing, now: "2026-12-20T12:00:00.000Z" }, "Withdrawn.")
 * // → { ok: true, value: { archived: "2026-12-20T12:00:00.000Z", reason: "Withdrawn." } }
 */
export const decideArchive = (
  { actor, consultation, now }: Closing,
  reason: string,
): Result<{ archived: Instant; reason: string | null }> => {
  const permitted = permit(actor, "archive consultations");
  if (!permitted.ok) return permitted;
  if (consultation.archived !== null) return refuse({ code: "consultation.archived" });
  const stage = stageAt(consultation, now);
  if (stage === "open" || stage === "grace") return refuse({ code: "consultation.still-open" });
  const given = reason.trim();
  if (given === "" && stage !== "responded") return refuse({ code: "text.required", field: "reason" });
  return accept({ archived: now, reason: given === "" ? null : given });
};
