import type { Instant } from "../consultation/consultation.ts";

/** For how long after proving who they are a person may do what is delicate without being asked again. */
export const proofMinutes = 10;

const minute = 60_000;

/**
 * Whether a session that was last proved at `proved` still counts as freshly proved at `now`, the database's clock.
 *
 * @example isFreshlyProved("2026-11-01T09:00:00.000Z", "2026-11-01T09:10:00.001Z") // → false
 */
export const isFreshlyProved = (proved: Instant, now: Instant): boolean =>
  Date.parse(now) - Date.parse(proved) <= proofMinutes * minute;

/** How many recovery codes a person is given at a time, and how many passkeys one may keep. */
export const recoveryCodeCount = 10;
export const passkeyLimit = 10;
