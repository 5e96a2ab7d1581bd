const shown = ["Africa", "Europe", "Atlantic", "Indian", "Asia", "America"];

/** The zones of the time zone database by region, those of the Dialogue's two continents first; the own one always. */
export const zonesByRegion = (own: string): [string, string[]][] => {
  const all = [...new Set([own, ...Intl.supportedValuesOf("timeZone")])].toSorted();
  const regions = shown.map((region): [string, string[]] => [
    region,
    all.filter((zone) => zone.startsWith(`${region}/`)),
  ]);
  const listed = new Set(regions.flatMap(([, zones]) => zones));
  return [...regions, ["UTC", [...new Set(["UTC", own])].filter((zone) => !listed.has(zone))]];
};
