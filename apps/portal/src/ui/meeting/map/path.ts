import { type GeoContext, type GeoPermissibleObjects, geoPath } from "d3-geo";
import { projection } from "./projection.ts";

type Point = [x: number, y: number];

/** What d3 draws, as lines of whole units: a point that falls on the one before is left out. */
const tracing = () => {
  const lines: { points: Point[]; closed: boolean }[] = [];
  const add = (x: number, y: number) => {
    const points = lines.at(-1)?.points ?? [];
    const point: Point = [Math.round(x), Math.round(y)];
    const last = points.at(-1);
    if (last?.[0] !== point[0] || last[1] !== point[1]) points.push(point);
  };
  const context: GeoContext = {
    beginPath: () => {},
    arc: () => {},
    moveTo: (x, y) => {
      lines.push({ points: [], closed: false });
      add(x, y);
    },
    lineTo: add,
    closePath: () => {
      const line = lines.at(-1);
      if (line) line.closed = true;
    },
  };
  return { lines, context };
};

/** The middle of three points that lie on one straight line says nothing. */
const withoutStraights = (points: readonly Point[]): Point[] =>
  points.filter(([x, y], index) => {
    const [before, after] = [points[index - 1], points[index + 1]];
    if (!before || !after) return true;
    const [dx, dy, nextX, nextY] = [x - before[0], y - before[1], after[0] - x, after[1] - y];
    return dx * nextY !== dy * nextX || dx * nextX + dy * nextY < 0;
  });

/** "1,-2" and "3" as SVG reads them with the fewest signs: `1-2 3`. */
const short = (numbers: readonly number[]): string => numbers.join(" ").replaceAll(" -", "-");

const written = (points: readonly Point[], closed: boolean): string => {
  const steps = points.slice(1).flatMap(([x, y], index) => {
    const [fromX, fromY] = points[index] ?? [0, 0];
    return [x - fromX, y - fromY];
  });
  return `M${short(points[0] ?? [])}l${short(steps)}${closed ? "z" : ""}`;
};

/** Land or lines as the `d` of a path; what is smaller than a unit is not drawn. */
export const pathOf = (geometry: GeoPermissibleObjects): string => {
  const { lines, context } = tracing();
  geoPath(projection, context)(geometry);
  return lines
    .map(({ points, closed }) => ({ points: withoutStraights(points), closed }))
    .filter(({ points, closed }) => points.length > (closed ? 2 : 1))
    .map(({ points, closed }) => written(points, closed))
    .join("");
};
