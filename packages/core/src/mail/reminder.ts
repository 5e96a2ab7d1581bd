import type { Consultation, Instant } from "../consultation/consultation.ts";
import { stageAt } from "../consultation/stage.ts";

const hour = 3_600_000;

/** How long before the deadline a delegation that has not submitted is reminded. */
export const reminderLeads = { "7-days": 7 * 24 * hour, "48-hours": 48 * hour, "2-hours": 2 * hour } as const;
export type ReminderLead = keyof typeof reminderLeads;

/** What a delegation has been told of one consultation, once each: an opening, a new deadline, a reminder of it. */
export type Notice = { notice: "opening" | "extension" | ReminderLead; deadline: Instant; at: Instant };

type Dates = Pick<Consultation, "announced" | "opens" | "closes" | "graceMinutes" | "responded" | "archived">;

/**
 * Whether the delegation is now to be told that the consultation is open.
 *
 * @example isOpeningDue(demonstrationConsultation, "2026-11-01T09:00:00.000Z", []) // → true
 */
export const isOpeningDue = (dates: Dates, now: Instant, told: readonly Notice[]): boolean =>
  stageAt(dates, now) === "open" && !told.some(({ notice }) => notice === "opening");

/**
 * The reminders that a delegation which has not submitted is due at `now`: none, or the last one reached. `dates`
 * are those that hold for the delegation.
 *
 * Lengths are those of the clock, not of the calendar: seven days are 168 hours also where summer time begins in
 * between, and no reminder is left out or doubled there. A reminder whose instant lay before the opening or the
 * new deadline was told is left out: that mail has just named the deadline. After an outage only the last is due.
 *
 * @example remindersDue(demonstrationConsultation, "2026-11-29T17:00:00.000Z", []) // → ["48-hours"]
 */
export const remindersDue = (dates: Dates, now: Instant, told: readonly Notice[]): ReminderLead[] => {
  if (stageAt(dates, now) !== "open") return [];
  const at = Date.parse(now);
  const closes = Date.parse(dates.closes);
  const names = Object.keys(reminderLeads) as ReminderLead[];
  const last = names.filter((name) => closes - reminderLeads[name] <= at).at(-1);
  if (last === undefined) return [];
  const named = told.filter(({ notice }) => notice === "opening" || notice === "extension");
  const begins = Math.max(Date.parse(dates.opens), ...named.map((notice) => Date.parse(notice.at)));
  if (closes - reminderLeads[last] <= begins) return [];
  const isTold = told.some(
    ({ notice, deadline }) => notice === last && Date.parse(deadline) === Date.parse(dates.closes),
  );
  return isTold ? [] : [last];
};
