import type { Locale } from "@rabat/core/language";

/** Arabic as Morocco writes it: its months, and Western digits. */
export const regionalTags: Record<Locale, string> = {
  en: "en-GB",
  fr: "fr-FR",
  ar: "ar-MA",
  pt: "pt-PT",
  es: "es-ES",
};

const asDate = (day: string): Date => new Date(`${day}T00:00:00Z`);

const formatOf = (locale: Locale, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(regionalTags[locale], { timeZone: "UTC", ...options });

/** A day stays with its month; French writes the first as an ordinal, which the platform's data does not. */
const set = (locale: Locale, text: string): string =>
  text.replace(
    /(?<!\d)(\d{1,2}) (?=\p{L})/gu,
    (_, day) => `${locale === "fr" && day === "1" ? "1er" : day}\u00a0`,
  );

/** The days of a meeting, both `YYYY-MM-DD`: "25–26 April 2023", or one day alone. */
export const dayRange = (locale: Locale, starts: string, ends: string): string => {
  const range = formatOf(locale, { dateStyle: "long" }).formatRange(asDate(starts), asDate(ends));
  return set(locale, range.replace(/^(\d+)\s–\s(?=\d+\s\p{L})/u, "$1–"));
};

/** A date as precise as the record has it: `YYYY-MM-DD` or `YYYY-MM`. */
export const dayOrMonth = (locale: Locale, date: string): string => {
  if (date.length > 7) return dayRange(locale, date, date);
  return formatOf(locale, { month: "long", year: "numeric" }).format(asDate(`${date}-01`));
};

const timeOn = (locale: Locale, instant: Date, timeZone: string): string => {
  const parts = formatOf(locale, { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone });
  const [hour, minute] = ["hour", "minute"].map(
    (name) => parts.formatToParts(instant).find(({ type }) => type === name)?.value ?? "",
  );
  return locale === "fr" ? `${hour}\u00a0h\u00a0${minute}` : `${hour}:${minute}`;
};

/** The time of an instant on the clocks of `zone`: "14:32". */
export const clockTime = (locale: Locale, instant: string, zone: string): string =>
  timeOn(locale, new Date(instant), zone);

const weekdayDate = (locale: Locale, instant: Date, timeZone: string): string => {
  const full = { weekday: "long", day: "numeric", month: "long", year: "numeric", timeZone } as const;
  return set(locale, formatOf(locale, full).format(instant).replace(/[,،]/, ""));
};

const joiner: Record<Locale, string> = {
  en: " at ",
  fr: " à ",
  ar: " على الساعة ",
  pt: " às ",
  es: " a las ",
};

/** An instant as people keep it: "Wednesday 23 December 2026 at 18:00", on the clocks of `zone`. */
export const instantIn = (locale: Locale, instant: string, zone: string): string => {
  const at = new Date(instant);
  return weekdayDate(locale, at, zone) + joiner[locale] + timeOn(locale, at, zone);
};

/** The same without its weekday, where a page says it of many things: "23 December 2026 at 18:00". */
export const momentIn = (locale: Locale, instant: string, timeZone: string): string => {
  const at = new Date(instant);
  const day = formatOf(locale, { dateStyle: "long", timeZone }).format(at);
  return set(locale, day) + joiner[locale] + timeOn(locale, at, timeZone);
};

/** An instant as a control for date and time takes it: `2026-12-18T17:00` on the clocks of `zone`. */
export const localTimeIn = (instant: string, zone: string): string =>
  new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeStyle: "short", timeZone: zone })
    .format(new Date(instant))
    .replace(" ", "T");

export type ZoneReading = { zone: string; text: string };

/** The same instant on the clocks of Brussels and UTC where they differ: the time, with the day where that differs too. */
export const elsewhere = (locale: Locale, instant: string, zone: string): ZoneReading[] => {
  const at = new Date(instant);
  const read = (other: string) => instantIn(locale, instant, other);
  return ["Europe/Brussels", "UTC"]
    .filter((other) => read(other) !== read(zone))
    .map((other) => {
      const sameDay = weekdayDate(locale, at, other) === weekdayDate(locale, at, zone);
      return { zone: other, text: sameDay ? timeOn(locale, at, other) : read(other) };
    });
};

/** The days alone, under a heading that names the month: "25–26", or in full where they reach past it. */
export const daysOfMonth = (locale: Locale, starts: string, ends: string): string => {
  if (starts.slice(0, 7) !== ends.slice(0, 7)) return dayRange(locale, starts, ends);
  const [first, last] = [starts, ends].map((day) => String(Number(day.slice(8))));
  return first === last ? `${first}` : `${first}–${last}`;
};

/** The twelve months by their short names. */
export const shortMonths = (locale: Locale): string[] =>
  Array.from({ length: 12 }, (_, month) =>
    formatOf(locale, { month: "short" }).format(new Date(Date.UTC(2024, month))),
  );
