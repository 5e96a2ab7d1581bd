import { describe, expect, it } from "vitest";
import { brochureMeetings } from "../brochure/index.ts";
import { type Localised, locales } from "../language/index.ts";
import { byPlace, coordinatesOf } from "./index.ts";

const placed = (en: string, country: string) => ({
  place: { city: Object.fromEntries(locales.map((locale) => [locale, en])) as Localised, country },
});

describe("the places of meetings", () => {
  it("knows where every meeting of the brochure took place, and loses none", () => {
    const places = byPlace(brochureMeetings);
    expect(places.map(({ place, meetings }) => [place.city.fr, meetings.length])).toEqual([
      ["Rabat", 3],
      ["Bruxelles", 1],
      ["Yaoundé", 1],
      ["Marrakech", 1],
      ["Genève", 1],
      ["La Haye", 1],
    ]);
    expect(places.filter(({ coordinates }) => coordinates === null)).toEqual([]);
  });

  it("says nothing of a city that it does not know, or knows in another country", () => {
    expect(coordinatesOf(placed("Atlantis", "ma").place)).toBeNull();
    expect(coordinatesOf(placed("Rabat", "pt").place)).toBeNull();
    expect(coordinatesOf(placed("Praia", "cv").place)).toEqual({ latitude: 14.92, longitude: -23.51 });
  });

  it("keeps an unknown city among the places", () => {
    const places = byPlace([placed("Atlantis", "ma"), placed("Rabat", "ma"), placed("Rabat", "ma")]);
    expect(places.map(({ meetings, coordinates }) => [meetings.length, coordinates !== null])).toEqual([
      [2, true],
      [1, false],
    ]);
  });
});
