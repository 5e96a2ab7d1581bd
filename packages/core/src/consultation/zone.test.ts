import { describe, expect, it } from "vitest";
import { LocalTime, Zone } from "./index.ts";

describe("a local time", () => {
  it("is one that a calendar has, to the minute, without an offset", () => {
    expect(LocalTime.safeParse("2028-02-29T23:59").success).toBe(true);
    for (const typed of [
      "2027-02-29T12:00",
      "2026-02-31T12:00",
      "2026-12-18T24:00",
      "2026-12-18T17:00Z",
      "2026-12-18T17:00:00",
      "0000-01-01T00:00",
      "tomorrow",
    ])
      expect([typed, LocalTime.safeParse(typed).success]).toEqual([typed, false]);
  });
});

describe("a zone", () => {
  it("is one in which dates can be written", () => {
    for (const zone of ["UTC", "Africa/Casablanca", "America/Argentina/Ushuaia"])
      expect([zone, Zone.safeParse(zone).success]).toEqual([zone, true]);
    for (const zone of ["Europe/Atlantis", "+01:00", "", "Europe/Brussels; drop"])
      expect([zone, Zone.safeParse(zone).success]).toEqual([zone, false]);
  });
});
