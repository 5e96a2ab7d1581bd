import { z } from "zod";
import { boundedText } from "../language/text.ts";
import { type Actor, permit } from "../partner/index.ts";
import { accept, type Refusal, type Result, refuse } from "../refusal.ts";
import {
  Attribution,
  type Consultation,
  ConsultationKind,
  type Instant,
  Publication,
  Visibility,
} from "./consultation.ts";
import type { Preparation } from "./preparation.ts";
import { checkDuration } from "./silence.ts";
import { stageAt } from "./stage.ts";
import { LocalTime, Zone } from "./zone.ts";

/** What an officer writes of a consultation; a title or a mandate may be missing until it is announced. */
export const ConsultationDetails = z.object({
  titleEn: boundedText({ field: "titleEn", limit: 300 }),
  titleFr: boundedText({ field: "titleFr", limit: 300 }),
  mandateEn: boundedText({ field: "mandateEn", limit: 5_000 }),
  mandateFr: boundedText({ field: "mandateFr", limit: 5_000 }),
  kind: ConsultationKind,
  /** On a clock of the zone. */
  opens: LocalTime,
  closes: LocalTime,
  zone: Zone,
  graceMinutes: z.int().min(0).max(120),
  visibility: Visibility,
  publication: Publication,
  attribution: Attribution,
});
export type ConsultationDetails = z.infer<typeof ConsultationDetails>;

/** Who prepares what, and when: `now` is the database's clock, read while the consultation is held alone. */
export type PreparationOccasion = {
  actor: Actor;
  consultation: Consultation;
  preparation: Preparation;
  now: Instant;
};

/**
 * Whether details and audience may be changed now, on the version that was read: by whoever prepares consultations,
 * until it is announced or put aside. Gives the next version.
 *
 * @example
 * const occasion = {
 *   actor: demonstrationActors.officer,
 *   consultation: { ...demonstrationConsultation, announced: null },
 *   preparation: demonstrationPreparation,
 *   now: "2026-10-20T09:00:00.000Z",
 * };
 * decidePrepare(occasion, 3) // → { ok: true, value: { version: 4 } }
 * decidePrepare(occasion, 2) // → { ok: false, refusals: [{ code: "preparation.stale", version: 3 }] }
 */
export const decidePrepare = (
  { actor, consultation, preparation, now }: PreparationOccasion,
  readVersion: number,
): Result<{ version: number }> => {
  const permitted = permit(actor, "prepare consultations");
  if (!permitted.ok) return permitted;
  if (consultation.archived !== null) return refuse({ code: "consultation.archived" });
  if (stageAt(consultation, now) !== "prepared") return refuse({ code: "consultation.announced" });
  if (readVersion !== preparation.version)
    return refuse({ code: "preparation.stale", version: preparation.version });
  return accept({ version: preparation.version + 1 });
};

/**
 * As `decidePrepare`, for the list: a frozen one never changes again, whoever asks.
 *
 * @example
 * const occasion = {
 *   actor: demonstrationActors.officer,
 *   consultation: { ...demonstrationConsultation, announced: null },
 *   preparation: demonstrationPreparation,
 *   now: "2026-10-20T09:00:00.000Z",
 * };
 * decideListing(occasion, 3) // → { ok: false, refusals: [{ code: "consultation.frozen" }] }
 */
export const decideListing = (
  occasion: PreparationOccasion,
  readVersion: number,
): Result<{ version: number }> => {
  const decided = decidePrepare(occasion, readVersion);
  return decided.ok && occasion.preparation.frozen !== null
    ? refuse({ code: "consultation.frozen" })
    : decided;
};

/**
 * Whether the list may be frozen now: it holds a text, and nobody has changed it since it was looked at.
 *
 * @example
 * const occasion = {
 *   actor: demonstrationActors.officer,
 *   consultation: { ...demonstrationConsultation, announced: null },
 *   preparation: { ...demonstrationPreparation, frozen: null },
 *   now: "2026-10-20T09:00:00.000Z",
 * };
 * decideFreeze(occasion, 3) // → { ok: true, value: { version: 4 } }
 */
export const decideFreeze = (
  occasion: PreparationOccasion,
  readVersion: number,
): Result<{ version: number }> => {
  const decided = decideListing(occasion, readVersion);
  if (!decided.ok) return decided;
  return occasion.preparation.texts.length === 0 ? refuse({ code: "preparation.no-texts" }) : decided;
};

type Dates = Pick<Consultation, "kind" | "opens" | "closes">;

/**
 * Whether dates go together: the closing after the opening, and in a silence procedure late enough.
 *
 * Gives the dates back.
 *
 * @example checkDates({ kind: "comments", opens: "2026-11-01T09:00:00.000Z", closes: "2026-11-01T09:00:00.000Z" })
 * // → { ok: false, refusals: [{ code: "preparation.closes-before-opening", field: "closes" }] }
 */
export const checkDates = (dates: Dates): Result<Dates> =>
  Date.parse(dates.closes) > Date.parse(dates.opens)
    ? checkDuration(dates)
    : refuse({ code: "preparation.closes-before-opening", field: "closes" });

const missing = (field: string, text: string): Refusal[] =>
  text.trim() === "" ? [{ code: "text.required", field }] : [];

/**
 * Everything that still stands in the way of an announcement, whoever makes it.
 *
 * @example openingFaults(demonstrationConsultation, demonstrationPreparation, []) // → [{ code: "preparation.nobody-invited" }]
 */
export const openingFaults = (
  { title, mandate, ...dates }: Consultation,
  preparation: Preparation,
  invited: readonly string[],
): Refusal[] => {
  const checked = checkDates(dates);
  return [
    ...missing("titleEn", title.en),
    ...missing("titleFr", title.fr),
    ...missing("mandateEn", mandate.en),
    ...missing("mandateFr", mandate.fr),
    ...(checked.ok ? [] : checked.refusals),
    ...(invited.length === 0 ? [{ code: "preparation.nobody-invited" as const }] : []),
    ...(preparation.frozen === null ? [{ code: "preparation.not-frozen" as const }] : []),
  ];
};
