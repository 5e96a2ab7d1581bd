import type { Chairmanship } from "@rabat/core/chairmanship";
import { inSuccession } from "@rabat/core/chairmanship";
import type { Meeting } from "@rabat/core/meeting";

type Term = Pick<Chairmanship, "slug" | "partner" | "from" | "until">;
/** `from` and `to` are lines of a grid of half months: 1 where the year begins, 25 where it ends. */
export type Band = { chairmanship: Term; from: number; to: number };
export type TimelineYear = {
  year: number;
  bands: Band[];
  /** Only the months with meetings, 1 to 12. */
  months: { month: number; meetings: Meeting[] }[];
};

/** Where a date stands in its year, to the nearest half month; a month without a day counts from its middle. */
const halfMonth = (date: string): number => {
  const [, month, day = 15] = date.split("-").map(Number);
  return 2 * (month ?? 1) - 1 + (day < 9 ? 0 : day < 24 ? 1 : 2);
};

const lineIn = (year: number, date: string | null): number => {
  const of = date === null ? Number.POSITIVE_INFINITY : Number(date.slice(0, 4));
  if (date === null || of > year) return 25;
  return of < year ? 1 : halfMonth(date);
};

const bandsIn = (year: number, chairmanships: readonly Term[]): Band[] =>
  inSuccession(chairmanships)
    .map((chairmanship) => ({
      chairmanship,
      from: lineIn(year, chairmanship.from),
      to: lineIn(year, chairmanship.until),
    }))
    .filter(({ from, to }) => from < to);

const monthsIn = (year: number, meetings: readonly Meeting[]) =>
  Array.from({ length: 12 }, (_, index) => index + 1)
    .map((month) => {
      const beginning = `${year}-${String(month).padStart(2, "0")}`;
      return { month, meetings: meetings.filter(({ starts }) => starts.startsWith(beginning)) };
    })
    .filter(({ meetings: held }) => held.length > 0);

/** Every year from the first meeting to the last, with who chaired in it; a quiet year is a year too. */
export const timelineYears = (
  meetings: readonly Meeting[],
  chairmanships: readonly Term[],
): TimelineYear[] => {
  const years = meetings.map(({ starts }) => Number(starts.slice(0, 4)));
  if (years.length === 0) return [];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).map((year) => ({
    year,
    bands: bandsIn(year, chairmanships),
    months: monthsIn(year, meetings),
  }));
};
