import { frame } from "./frame.ts";

export type Dot = { x: number; y: number; radius: number; label: string };
export type Label = { x: number; y: number; anchor: "start" | "middle" | "end"; text: string };
type Box = { left: number; top: number; right: number; bottom: number };

/** The size of the letters where the map is smallest, in its units, and how wide a letter is at most. */
export const letters = { size: 30, width: 16 };
const gap = 7;

const boxOf = ({ x, y, radius }: Dot): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});

const places = (dot: Dot): Label[] => {
  const { x, y, radius, label: text } = dot;
  const beside = y + Math.round(letters.size * 0.34);
  const [above, below] = [y - radius - gap, y + radius + letters.size * 0.8 + gap];
  return [
    { x: x + radius + gap, y: beside, anchor: "start", text },
    { x: x - radius - gap, y: beside, anchor: "end", text },
    { x, y: above, anchor: "middle", text },
    { x, y: below, anchor: "middle", text },
  ];
};

const shares = { start: 0, middle: 0.5, end: 1 };

export const boxOfLabel = ({ x, y, anchor, text }: Label): Box => {
  const width = text.length * letters.width;
  const left = x - width * shares[anchor];
  return { left, right: left + width, top: y - letters.size * 0.8, bottom: y + letters.size * 0.25 };
};

export const overlap = (one: Box, other: Box): number =>
  Math.max(0, Math.min(one.right, other.right) - Math.max(one.left, other.left)) *
  Math.max(0, Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top));

const isOutside = ({ left, right, top, bottom }: Box): boolean =>
  left < 0 || top < 0 || right > frame.width || bottom > frame.height;

/** Each name beside its dot, on the first side where it covers no other dot or name, or the least of them. */
export const placeLabels = (dots: readonly Dot[]): Label[] => {
  const placed: Label[] = [];
  for (const dot of dots) {
    const taken = [...dots.filter((other) => other !== dot).map(boxOf), ...placed.map(boxOfLabel)];
    const covered = (label: Label): number => {
      const box = boxOfLabel(label);
      if (isOutside(box)) return Number.MAX_VALUE;
      return taken.reduce((sum, other) => sum + overlap(box, other), 0);
    };
    const [best] = places(dot).toSorted((left, right) => covered(left) - covered(right));
    if (best) placed.push(best);
  }
  return placed;
};
