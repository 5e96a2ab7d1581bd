import type { Instant } from "../consultation/consultation.ts";

/** Months after which an entry is asked about, and days until it is asked about once more (M13). */
export const reviewMonths = 6;
export const reminderDays = 30;

const addMonths = (instant: Instant, months: number): number => {
  const from = new Date(instant);
  const day = from.getUTCDate();
  from.setUTCMonth(from.getUTCMonth() + months, 1);
  const last = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + 1, 0)).getUTCDate();
  return from.setUTCDate(Math.min(day, last));
};

/**
 * When an entry confirmed at this instant is to be looked at again: six calendar months later, at the end of a month
 * that has no such day.
 *
 * @example reviewedBy("2026-08-31T08:00:00.000Z") // → "2027-02-28T08:00:00.000Z"
 */
export const reviewedBy = (confirmed: Instant): Instant =>
  new Date(addMonths(confirmed, reviewMonths)).toISOString();

/**
 * Whether nobody has confirmed an entry for six months.
 *
 * @example isReviewDue("2026-01-31T08:00:00.000Z", "2026-07-31T08:00:00.000Z") // → true
 */
export const isReviewDue = (confirmed: Instant, now: Instant): boolean =>
  Date.parse(reviewedBy(confirmed)) <= Date.parse(now);

type Asked = {
  /** The earliest confirmation among the delegation's entries. */
  oldest: Instant;
  /** When the delegation was last written to about it; null: never. */
  told: Instant | null;
  now: Instant;
};

/**
 * Whether a delegation is to be written to: once when its oldest entry is due, and once more thirty days later.
 *
 * @example
 * const oldest = "2026-01-31T08:00:00.000Z";
 * const told = "2026-07-31T08:00:00.000Z";
 * isReviewMailDue({ oldest, told, now: "2026-08-29T08:00:00.000Z" }) // → false
 * isReviewMailDue({ oldest, told, now: "2026-08-30T08:00:00.000Z" }) // → true
 */
export const isReviewMailDue = ({ oldest, told, now }: Asked): boolean => {
  const due = Date.parse(reviewedBy(oldest));
  const checkpoints = [due, due + reminderDays * 86_400_000];
  const last = told === null ? Number.NEGATIVE_INFINITY : Date.parse(told);
  return checkpoints.some((checkpoint) => checkpoint <= Date.parse(now) && last < checkpoint);
};
