import { z } from "zod";
import type { Instant } from "../consultation/consultation.ts";

/** What changes who can get into an account: its person is told, so that what they did not do does not stay unseen. */
export const SecurityEvent = z.enum([
  "password-changed",
  "app-set-up",
  "app-removed",
  "passkey-added",
  "passkey-removed",
  "codes-renewed",
  "code-used",
  "sessions-ended",
  "calendar-made",
]);
export type SecurityEvent = z.infer<typeof SecurityEvent>;

export type LetterEvent = { event: SecurityEvent; at: Instant };

/**
 * Each event once, as it last was, in the order of the clock: a mail stays short however often something was done.
 *
 * @example
 * const event = "password-changed";
 * lastOfEach([{ event, at: "2026-11-01T09:00:00.000Z" }, { event, at: "2026-11-02T09:00:00.000Z" }])
 * // → [{ event: "password-changed", at: "2026-11-02T09:00:00.000Z" }]
 */
export const lastOfEach = (events: readonly LetterEvent[]): LetterEvent[] => {
  const last = new Map<SecurityEvent, LetterEvent>();
  for (const each of events) {
    const known = last.get(each.event);
    if (known === undefined || Date.parse(each.at) >= Date.parse(known.at)) last.set(each.event, each);
  }
  return [...last.values()].toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
};
