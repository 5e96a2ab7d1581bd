import { merge, mesh } from "topojson-client";
import atlas from "world-atlas/countries-50m.json" with { type: "json" };
import { countryNumbers } from "./country-numbers.ts";
import { cutAt } from "./cut.ts";

type Topology = Parameters<typeof merge>[0];
export type Land = ReturnType<typeof merge>;
export type Lines = ReturnType<typeof mesh>;
type Pair = readonly [string, string];
type Country = { id?: string; properties: { name: string } };

// Natural Earth, public domain. It draws what is held on the ground; where that differs from how the United
// Nations draw it, this file says what is done about it.
const topology = atlas as unknown as Topology;
const collection = atlas.objects.countries as unknown as Parameters<typeof mesh>[1] & {
  geometries: Country[];
};
const { geometries } = collection;

const westernSahara = "732";
const morocco = "504";
const mauritania = "478";
/** Where the territory of Western Sahara begins: 27° 40′ north. */
const northOfWesternSahara = 27 + 2 / 3;

/** Drawn apart by the atlas, part of a partner on the map: Åland; the north of Cyprus. */
const partOf: Record<string, string> = { Åland: "246", "N. Cyprus": "196" };
const numberOf = ({ id, properties }: Country): string => partOf[properties.name] ?? id ?? "";

const partners = new Set(countryNumbers.values());
const isPartner = (country: Country): boolean => partners.has(numberOf(country));

const landOf = (countries: Country[]): Land =>
  merge(topology, countries as unknown as Parameters<typeof merge>[1]);
const linesWhere = (drawn: (pair: Pair) => boolean): Lines =>
  mesh(topology, collection, (left, right) => {
    const pair = [numberOf(left as unknown as Country), numberOf(right as unknown as Country)] as const;
    return pair[0] !== pair[1] && drawn(pair);
  });

const isBetween = (pair: Pair, one: string, other: string): boolean =>
  pair.includes(one) && pair.includes(other);
/** The atlas gives Morocco what lies west of the berm, down to Mauritania: the berm itself is no line here. */
const isBerm = (pair: Pair): boolean => isBetween(pair, westernSahara, morocco);
const isUndetermined = (pair: Pair): boolean =>
  pair.includes(westernSahara) || isBetween(pair, morocco, mauritania);
const isBorder = ([left, right]: Pair): boolean => partners.has(left) || partners.has(right);

/** Islands overseas lie where their State does not take part in the Dialogue. */
const isAtHome = ([ring]: Land["coordinates"][number]): boolean => (ring?.[0]?.[0] ?? 0) < 35;

const only = (chosen: (country: Country) => boolean): Land => landOf(geometries.filter(chosen));

/** What the map is drawn from, in degrees. Lines are drawn only where a partner has a border. */
export const drawAtlas = () => {
  const cut = cutAt(
    only((country) => numberOf(country) === morocco),
    northOfWesternSahara,
  );
  const rest = only((country) => isPartner(country) && numberOf(country) !== morocco);
  const territory = only((country) => numberOf(country) === westernSahara);
  const partnerLand = [...rest.coordinates, ...cut.north.coordinates].filter(isAtHome);
  const undeterminedLand = [...territory.coordinates, ...cut.south.coordinates];
  const undeterminedLines = linesWhere((pair) => isUndetermined(pair) && !isBerm(pair));
  return {
    partners: { type: "MultiPolygon", coordinates: partnerLand } satisfies Land,
    others: only((country) => !isPartner(country) && numberOf(country) !== westernSahara),
    borders: linesWhere((pair) => isBorder(pair) && !isUndetermined(pair)),
    undetermined: { type: "MultiPolygon", coordinates: undeterminedLand } satisfies Land,
    undeterminedLines: {
      type: "MultiLineString",
      coordinates: [...undeterminedLines.coordinates, cut.line],
    } satisfies Lines,
  };
};
