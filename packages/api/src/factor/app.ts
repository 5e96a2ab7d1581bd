import type { Instant } from "@rabat/core/consultation";
import { Secret, TOTP } from "otpauth";

const period = 30;
const issuer = "Rabat Process";

const appOf = (secret: string, label = "") =>
  new TOTP({ issuer, label, algorithm: "SHA1", digits: 6, period, secret: Secret.fromBase32(secret) });

/** A new secret for an authenticator app (RFC 6238; 160 bits, as RFC 4226 asks), in base 32. */
export const drawAppSecret = (): string => new Secret({ size: 20 }).base32;

/** What the QR code says: the address that an authenticator app reads. */
export const appAddress = (secret: string, email: string): string => appOf(secret, email).toString();

/**
 * The time step that a code belongs to: the present one, the one before or the one after, for a clock that drifts;
 * null for any other code. Whether that step was used before is the database's to say.
 */
export const stepOfCode = (secret: string, code: string, now: Instant): number | null => {
  if (!/^[0-9]{6}$/.test(code)) return null;
  const timestamp = Date.parse(now);
  const delta = appOf(secret).validate({ token: code, timestamp, window: 1 });
  return delta === null ? null : Math.floor(timestamp / 1_000 / period) + delta;
};
