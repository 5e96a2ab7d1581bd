type Position = number[];
type MultiPolygon = { type: "MultiPolygon"; coordinates: Position[][][] };

const crossing = ([x = 0, y = 0]: Position, [toX = 0, toY = 0]: Position, latitude: number): Position => [
  x + ((toX - x) * (latitude - y)) / (toY - y),
  latitude,
];

const half = (ring: readonly Position[], latitude: number, side: 1 | -1): Position[] => {
  const isIn = ([, y = 0]: Position) => (y - latitude) * side >= 0;
  const kept = ring.flatMap((point, index) => {
    const before = ring[index - 1];
    const crossed = before && isIn(before) !== isIn(point) ? [crossing(before, point, latitude)] : [];
    return isIn(point) ? [...crossed, point] : crossed;
  });
  const [first] = kept;
  return first ? [...kept, first] : [];
};

/** Cuts land along a parallel into what lies north and south of it, and the line from its west to its east. */
export const cutAt = ({ coordinates }: MultiPolygon, latitude: number) => {
  const part = (side: 1 | -1): MultiPolygon => ({
    type: "MultiPolygon",
    coordinates: coordinates
      .map((rings) => rings.map((ring) => half(ring, latitude, side)).filter((ring) => ring.length > 3))
      .filter((rings) => rings.length > 0),
  });
  const north = part(1);
  const on = north.coordinates
    .flat(2)
    .filter(([, y]) => y === latitude)
    .sort(([left = 0], [right = 0]) => left - right);
  return { north, south: part(-1), line: [on[0] ?? [], on.at(-1) ?? []] };
};
