import { z } from "zod";
import type { Consultation, Instant } from "./consultation.ts";

export const Stage = z.enum(["prepared", "announced", "open", "grace", "closed", "responded", "archived"]);
export type Stage = z.infer<typeof Stage>;

type Dates = Pick<Consultation, "announced" | "opens" | "closes" | "graceMinutes" | "responded" | "archived">;

const minute = 60_000;

/**
 * The last instant at which a contribution is in: closing plus the announced grace, in epoch milliseconds.
 *
 * @example new Date(lastInstant(demonstrationConsultation)).toISOString() // → "2026-12-01T17:10:00.000Z"
 */
export const lastInstant = ({ closes, graceMinutes }: Pick<Dates, "closes" | "graceMinutes">): number =>
  Date.parse(closes) + graceMinutes * minute;

/**
 * The stage at `now`: derived from the record and the clock, never stored. `now` is the database's
 * `clock_timestamp()` read under the consultation's lock, never a browser's or the application host's.
 *
 * What *arrives by* the closing instant plus grace is in: both ends belong to their stage. One that was never
 * announced stays prepared, also where it has been put aside.
 *
 * @example
 * stageAt(demonstrationConsultation, "2026-12-01T17:00:00.000Z") // → "open"
 * stageAt(demonstrationConsultation, "2026-12-01T17:10:00.001Z") // → "closed"
 */
export const stageAt = (dates: Dates, now: Instant): Stage => {
  const at = Date.parse(now);
  const reached = (instant: Instant | null) => instant !== null && Date.parse(instant) <= at;
  // whatever else its dates say: what has not been announced does not exist outside the Secretariat
  if (!reached(dates.announced)) return "prepared";
  if (reached(dates.archived)) return "archived";
  if (reached(dates.responded)) return "responded";
  if (at > lastInstant(dates)) return "closed";
  if (at > Date.parse(dates.closes)) return "grace";
  return reached(dates.opens) ? "open" : "announced";
};

/**
 * Whether delegations may write and submit: open, or within the announced grace.
 *
 * @example isTaking("grace") // → true
 */
export const isTaking = (stage: Stage): boolean => stage === "open" || stage === "grace";

/**
 * Whether what arrives is still kept, as late: closed, and the answers not yet published.
 *
 * @example isTakingLate("closed") // → true
 */
export const isTakingLate = (stage: Stage): boolean => stage === "closed";

/**
 * Whether the answers are out: nothing of them changes any more.
 *
 * @example isAnswered("closed") // → false
 */
export const isAnswered = (stage: Stage): boolean => stage === "responded" || stage === "archived";

/**
 * Whether what a delegation writes and sends is still kept, in time or late.
 *
 * @example isKept("responded") // → false
 */
export const isKept = (stage: Stage): boolean => isTaking(stage) || isTakingLate(stage);

/** Every epoch millisecond at which a stage begins. */
const stageInstants = (dates: Dates): number[] => {
  const ends = [Date.parse(dates.closes) + 1, lastInstant(dates) + 1];
  const begins = [dates.announced, dates.opens, dates.responded, dates.archived].flatMap((instant) =>
    instant === null ? [] : [Date.parse(instant)],
  );
  return [...begins, ...ends];
};

/**
 * The next epoch millisecond at which the stage changes, or null when the clock alone changes it no more.
 * A cached page expires there.
 *
 * @example
 * const next = nextStageInstant(demonstrationConsultation, "2026-10-21T09:00:00.000Z");
 * next && new Date(next).toISOString() // → "2026-11-01T09:00:00.000Z"
 */
export const nextStageInstant = (dates: Dates, now: Instant): number | null => {
  const at = Date.parse(now);
  const ahead = stageInstants(dates).filter((instant) => instant > at);
  return ahead.length === 0 ? null : Math.min(...ahead);
};

/**
 * The epoch millisecond at which the present stage began, or null before the first one.
 *
 * @example
 * const latest = latestStageInstant(demonstrationConsultation, "2026-11-20T12:00:00.000Z");
 * latest && new Date(latest).toISOString() // → "2026-11-01T09:00:00.000Z"
 */
export const latestStageInstant = (dates: Dates, now: Instant): number | null => {
  const at = Date.parse(now);
  const behind = stageInstants(dates).filter((instant) => instant <= at);
  return behind.length === 0 ? null : Math.max(...behind);
};
