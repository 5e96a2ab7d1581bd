import type { Locale } from "@rabat/core/language";
import { instantIn } from "./dates.ts";

const zoneNames: Record<string, Record<Locale, string>> = {
  "Europe/Brussels": { en: "Brussels time", fr: "heure de Bruxelles" },
  UTC: { en: "UTC", fr: "UTC" },
};

/** A zone as people name it; the city of an IANA zone where it has no name of its own here. */
const zoneName = (zone: string, locale: Locale): string =>
  zoneNames[zone]?.[locale] ?? zone.replace(/^.*\//, "").replaceAll("_", " ");

/** An instant with its zone named: "Wednesday 23 December 2026 at 18:00 (Brussels time)". */
export const formatInstant = (instant: string, { locale, zone }: { locale: Locale; zone: string }): string =>
  `${instantIn(locale, instant, zone)} (${zoneName(zone, locale)})`;
