import { z } from "zod";

const isZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
};

/** An IANA zone such as `Africa/Casablanca`: one in which dates can be written. */
export const Zone = z
  .string()
  .max(60)
  .regex(/^(UTC|[A-Za-z]+(\/[A-Za-z0-9_+-]+){1,2})$/)
  .refine(isZone);

/** A date and time as a clock on the wall of a zone shows it, `2026-12-18T17:00`; the database makes an instant of it. */
export const LocalTime = z.iso
  .datetime({ local: true, precision: -1 })
  .regex(/^20\d{2}-\d{2}-\d{2}T\d{2}:\d{2}$/);
