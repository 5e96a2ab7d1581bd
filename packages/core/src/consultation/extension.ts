import { z } from "zod";
import { type Actor, permit } from "../partner/index.ts";
import { accept, type Result, refuse } from "../refusal.ts";
import { type Consultation, Instant } from "./consultation.ts";
import { stageAt } from "./stage.ts";

/**
 * One other closing, for all or for one delegation; every one is kept with who and when. Earlier than the previous
 * one is only the closing of the whole consultation before its time.
 */
export const DateChange = z.object({
  /** The delegation whose closing it is; null: everybody's. */
  delegation: z.string().nullable(),
  previous: Instant,
  closes: Instant,
  changed: Instant,
  /** The name of the head of the Secretariat who changed it, for those who take part. */
  by: z.string().nullable(),
});
export type DateChange = z.infer<typeof DateChange>;

const later = (one: Instant, other: Instant): Instant => (Date.parse(other) > Date.parse(one) ? other : one);

type Changed = Pick<DateChange, "delegation" | "closes" | "previous">;

/**
 * Whether a change brought the closing forward: it then holds for everybody, whatever extension came before it.
 *
 * @example
 * const [previous, closes] = ["2026-12-01T17:00:00.000Z", "2026-11-20T12:00:00.000Z"];
 * isClosingEarly({ delegation: null, previous, closes }) // → true
 */
export const isClosingEarly = ({ delegation, closes, previous }: Changed): boolean =>
  delegation === null && Date.parse(closes) < Date.parse(previous);

/**
 * When the consultation closes for a delegation: for everybody, or later by an extension of its own. `changes` come
 * in the order made.
 *
 * @example
 * const [previous, closes] = ["2026-12-01T17:00:00.000Z", "2026-12-08T17:00:00.000Z"];
 * const changes = [{ delegation: "demonstration-a", previous, closes }];
 * closingFor(demonstrationConsultation, changes, "demonstration-a") // → "2026-12-08T17:00:00.000Z"
 * closingFor(demonstrationConsultation, changes, "demonstration-b") // → "2026-12-01T17:00:00.000Z"
 */
export const closingFor = (
  { closes }: Pick<Consultation, "closes">,
  changes: readonly Changed[],
  delegation: string | null,
): Instant =>
  changes
    .filter((change) => change.delegation === null || change.delegation === delegation)
    .reduce(
      (latest, change) => (isClosingEarly(change) ? change.closes : later(latest, change.closes)),
      closes,
    );

/**
 * The consultation as one delegation meets it: with the closing that counts for it.
 *
 * @example
 * const [previous, closes] = ["2026-12-01T17:00:00.000Z", "2026-12-08T17:00:00.000Z"];
 * forDelegation(demonstrationConsultation, [{ delegation: null, previous, closes }], "demonstration-a").closes
 * // → "2026-12-08T17:00:00.000Z"
 */
export const forDelegation = (
  consultation: Consultation,
  changes: readonly Changed[],
  delegation: string,
): Consultation => ({ ...consultation, closes: closingFor(consultation, changes, delegation) });

type Extension = { delegation: string | null; closes: Instant };

/**
 * Whether a head may move the closing, for all or for one invited delegation: later than now and than the closing
 * that counts, once it is announced and until the answers are published. Gives the closing that it replaces.
 *
 * Refuses everyone but a head, a delegation that is not invited, and a closing that is not later.
 *
 * @example
 * const given = {
 *   actor: demonstrationActors.head,
 *   consultation: demonstrationConsultation,
 *   invited: ["demonstration-a"],
 *   changes: [],
 *   now: "2026-11-20T12:00:00.000Z",
 * };
 * decideExtension(given, { delegation: null, closes: "2026-12-08T17:00:00.000Z" })
 * // → { ok: true, value: { previous: "2026-12-01T17:00:00.000Z" } }
 * decideExtension(given, { delegation: "demonstration-a", closes: "2026-11-30T17:00:00.000Z" })
 * // → { ok: false, refusals: [{ code: "extension.not-later", closes: "2026-12-01T17:00:00.000Z" }] }
 */
export const decideExtension = (
  given: {
    actor: Actor;
    consultation: Consultation;
    invited: readonly string[];
    changes: readonly Changed[];
    now: Instant;
  },
  { delegation, closes }: Extension,
): Result<{ previous: Instant }> => {
  const { actor, consultation, invited, changes, now } = given;
  const permitted = permit(actor, "extend consultations");
  if (!permitted.ok) return permitted;
  if (delegation !== null && !invited.includes(delegation))
    return refuse({ code: "record.not-found", part: "delegation" });
  const stage = stageAt(consultation, now);
  if (stage === "prepared") return refuse({ code: "consultation.not-announced" });
  if (stage === "responded" || stage === "archived")
    return refuse({ code: "consultation.closed", closed: consultation.closes });
  const previous = closingFor(consultation, changes, delegation);
  const least = Math.max(Date.parse(previous), Date.parse(now));
  return Date.parse(closes) > least
    ? accept({ previous })
    : refuse({ code: "extension.not-later", closes: previous });
};
