import type { Coordinates } from "@rabat/core/meeting";
import { geoAzimuthalEqualArea } from "d3-geo";
import { frame } from "./frame.ts";

/** The farthest land that the map shows: the Azores, the North Cape, the Horn, the Cape. */
const farthest: [number, number][] = [
  [-25.4, 15],
  [-24.5, 65.5],
  [26, 71.2],
  [51.4, 10.4],
  [20, -34.9],
];

const beyond = 4;

/** Equal areas for equal areas on the ground, seen from above the Sahara. */
export const projection = geoAzimuthalEqualArea()
  .rotate([-14, -19])
  .clipAngle(85)
  .precision(0)
  .fitExtent(
    [
      [8, 8],
      [frame.width - 8, frame.height - 8],
    ],
    { type: "MultiPoint", coordinates: farthest },
  )
  .clipExtent([
    [-beyond, -beyond],
    [frame.width + beyond, frame.height + beyond],
  ]);

/** Where a place stands on the map, in its units; null outside of it. */
export const pointOf = ({ longitude, latitude }: Coordinates): { x: number; y: number } | null => {
  const [x, y] = projection([longitude, latitude]) ?? [-1, -1];
  const isInside = x >= 0 && y >= 0 && x <= frame.width && y <= frame.height;
  return isInside ? { x: Math.round(x), y: Math.round(y) } : null;
};
