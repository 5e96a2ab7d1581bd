import { z } from "zod";
import type { Meeting } from "./meeting.ts";

export const Coordinates = z.object({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
});
export type Coordinates = z.infer<typeof Coordinates>;
type Place = Meeting["place"];

const keyOf = ({ city, country }: Place): string => `${country}/${city.en}`;

/** Where cities lie, in degrees, to the nearest hundredth: plain geography, by country and English name. */
const cities: Record<string, Coordinates> = {
  "be/Brussels": { latitude: 50.85, longitude: 4.35 },
  "ch/Geneva": { latitude: 46.2, longitude: 6.14 },
  "cm/Yaoundé": { latitude: 3.87, longitude: 11.52 },
  "cv/Praia": { latitude: 14.92, longitude: -23.51 },
  "gm/Banjul": { latitude: 13.45, longitude: -16.58 },
  "ma/Marrakesh": { latitude: 31.63, longitude: -8 },
  "ma/Rabat": { latitude: 34.02, longitude: -6.83 },
  "ng/Abuja": { latitude: 9.06, longitude: 7.49 },
  "nl/The Hague": { latitude: 52.08, longitude: 4.31 },
  "pt/Lisbon": { latitude: 38.72, longitude: -9.14 },
};

/**
 * Where a meeting took place, or null for a city that is not known here.
 *
 * @example coordinatesOf({ city: { en: "Rabat", fr: "Rabat" }, country: "ma" })
 * // → { latitude: 34.02, longitude: -6.83 }
 */
export const coordinatesOf = (place: Place): Coordinates | null => {
  const key = keyOf(place);
  return Object.hasOwn(cities, key) ? (cities[key] ?? null) : null;
};

export type PlaceOfMeetings<Item> = {
  place: Place;
  coordinates: Coordinates | null;
  meetings: readonly Item[];
};

/**
 * Meetings by the place where they were held, most meetings first, then as the places come in the list.
 *
 * @example byPlace(brochureMeetings).slice(0, 2).map(({ place, meetings }) => [place.city.en, meetings.length])
 * // → [["Rabat", 3], ["Brussels", 1]]
 */
export const byPlace = <Item extends Pick<Meeting, "place">>(
  meetings: readonly Item[],
): PlaceOfMeetings<Item>[] => {
  const places = new Map<string, { place: Place; coordinates: Coordinates | null; meetings: Item[] }>();
  for (const meeting of meetings) {
    const { place } = meeting;
    const known = places.get(keyOf(place));
    if (known) known.meetings.push(meeting);
    else places.set(keyOf(place), { place, coordinates: coordinatesOf(place), meetings: [meeting] });
  }
  return [...places.values()].sort((left, right) => right.meetings.length - left.meetings.length);
};
