/** The rosette's drawing as pure numbers: angles in radians clockwise from twelve o'clock, y downwards as in SVG. */
export type Point = readonly [x: number, y: number];

const fullTurn = 2 * Math.PI;

/** Where the petal with this index (0 is the top) stands among `count`; halves give the gaps between petals. */
export function angleOf(index: number, count: number): number {
  return (index / count) * fullTurn;
}

export function pointAt(radius: number, angle: number): Point {
  return [radius * Math.sin(angle), -radius * Math.cos(angle)];
}

export type KiteRadii = { inner: number; widest: number; outer: number };

/** Four corners: inner tip, shoulder, outer tip, shoulder. */
export function kite(radii: KiteRadii, angle: number, halfAngle: number): Point[] {
  return [
    pointAt(radii.inner, angle),
    pointAt(radii.widest, angle + halfAngle),
    pointAt(radii.outer, angle),
    pointAt(radii.widest, angle - halfAngle),
  ];
}

/** One decimal is a twentieth of a pixel at the hero's size, and half the weight of full precision. */
function short(value: number): string {
  return String(Math.round(value * 10) / 10 || 0);
}

function pair([x, y]: Point): string {
  return `${short(x)} ${short(y)}`;
}

export function closedPath(points: readonly Point[]): string {
  return `M${points.map(pair).join("L")}Z`;
}

/** The star polygon {count/stride}: with a prime count every stride is one unbroken line, as in zellige strapwork. */
export function starPath(count: number, stride: number, radius: number): string {
  const corners = Array.from({ length: count }, (_, step) =>
    pointAt(radius, angleOf((step * stride) % count, count)),
  );
  return closedPath(corners);
}

export function arcPath(radius: number, from: number, to: number): string {
  const largeArc = to - from > Math.PI ? 1 : 0;
  return `M${pair(pointAt(radius, from))}A${radius} ${radius} 0 ${largeArc} 1 ${pair(pointAt(radius, to))}`;
}

/** Diagonal lines clipped to a convex shape: drawn, not a pattern, so that no identifier is needed and print keeps it. */
export function hatchPath(shape: readonly Point[], spacing: number): string {
  const depths = shape.map(([x, y]) => x + y);
  const lines: string[] = [];
  const first = Math.ceil(Math.min(...depths) / spacing) * spacing;
  for (let depth = first; depth < Math.max(...depths); depth += spacing) {
    const crossings = crossingsAt(shape, depth);
    const [start, end] = [crossings[0], crossings[1]];
    if (start && end) lines.push(`M${pair(start)}L${pair(end)}`);
  }
  return lines.join("");
}

function crossingsAt(shape: readonly Point[], depth: number): Point[] {
  return shape.flatMap((from, index): Point[] => {
    const to = shape[(index + 1) % shape.length] ?? from;
    const [a, b] = [from[0] + from[1] - depth, to[0] + to[1] - depth];
    if (a < 0 === b < 0) return [];
    const share = a / (a - b);
    return [[from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])]];
  });
}

export type Run<Key> = { key: Key; first: number; last: number };

/** Neighbours with the same key, as stretches of the circle. */
export function runsOf<Key>(keys: readonly Key[]): Run<Key>[] {
  const runs: Run<Key>[] = [];
  keys.forEach((key, index) => {
    const current = runs.at(-1);
    if (current && current.key === key) current.last = index;
    else runs.push({ key, first: index, last: index });
  });
  return runs;
}
