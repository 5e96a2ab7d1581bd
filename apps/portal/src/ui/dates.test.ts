import { describe, expect, test } from "vitest";
import * as dates from "./dates.ts";

// Which of the spaces may not break is for the eye; here all are equal.
const plain = (text: string) => text.replace(/\s/g, " ");
const dayRange = (...given: Parameters<typeof dates.dayRange>) => plain(dates.dayRange(...given));
const dayOrMonth = (...given: Parameters<typeof dates.dayOrMonth>) => plain(dates.dayOrMonth(...given));
const instantIn = (...given: Parameters<typeof dates.instantIn>) => plain(dates.instantIn(...given));
const elsewhere = (...given: Parameters<typeof dates.elsewhere>) =>
  dates.elsewhere(...given).map(({ zone, text }) => ({ zone, text: plain(text) }));

test("a day and its month are never parted", () => {
  expect(dates.dayRange("fr", "2023-04-25", "2023-04-26")).toBe("25–26\u00a0avril 2023");
});

describe("the days of a meeting", () => {
  test("share their month and year", () => {
    expect(dayRange("en", "2023-04-25", "2023-04-26")).toBe("25–26 April 2023");
    expect(dayRange("fr", "2023-04-25", "2023-04-26")).toBe("25–26 avril 2023");
  });

  test("name both months where there are two", () => {
    expect(dayRange("en", "2023-04-25", "2023-05-02")).toBe("25 April – 2 May 2023");
    expect(dayRange("fr", "2024-01-31", "2024-02-01")).toBe("31 janvier – 1er février 2024");
  });

  test("are one day where they begin and end on it", () => {
    expect(dayRange("en", "2024-01-31", "2024-01-31")).toBe("31 January 2024");
    expect(dayRange("fr", "2024-02-01", "2024-02-01")).toBe("1er février 2024");
    expect(dayRange("fr", "2023-02-21", "2023-02-21")).toBe("21 février 2023");
  });
});

test("a date is as precise as the record", () => {
  expect(dayOrMonth("en", "2023-10")).toBe("October 2023");
  expect(dayOrMonth("fr", "2022-12-14")).toBe("14 décembre 2022");
});

describe("an instant", () => {
  test("is read on the clocks of the zone in which it was set", () => {
    expect(instantIn("en", "2026-12-23T17:00:00.000Z", "Europe/Brussels")).toBe(
      "Wednesday 23 December 2026 at 18:00",
    );
    expect(instantIn("fr", "2026-12-23T17:00:00.000Z", "Europe/Brussels")).toBe(
      "mercredi 23 décembre 2026 à 18 h 00",
    );
  });

  test("counts midnight as the first minute of its day", () => {
    expect(instantIn("en", "2026-12-23T00:00:00.000Z", "UTC")).toBe("Wednesday 23 December 2026 at 00:00");
  });

  test("is given elsewhere only where the clocks differ", () => {
    expect(elsewhere("en", "2026-12-23T17:00:00.000Z", "Europe/Brussels")).toEqual([
      { zone: "UTC", text: "17:00" },
    ]);
    expect(elsewhere("fr", "2026-07-01T16:00:00.000Z", "Africa/Casablanca")).toEqual([
      { zone: "Europe/Brussels", text: "18 h 00" },
      { zone: "UTC", text: "16 h 00" },
    ]);
    expect(elsewhere("en", "2026-12-23T23:30:00.000Z", "Europe/Brussels")).toEqual([
      { zone: "UTC", text: "Wednesday 23 December 2026 at 23:30" },
    ]);
  });
});
