import { areaPaths, petalPaths, rosePlans, starPath } from "@rabat/widget/rose";
import type { CardPetal } from "./card.ts";
import { areaColour, colours, onPaper } from "./colours.ts";

const { star, areas } = rosePlans.hero;
const reach = areas.radius + 4;

type Fill = { leaf: number; kite: number; outline: number };

/** Shares of the area's colour, as on the pages. */
const fills: Record<CardPetal["look"], Fill> = {
  addressed: { leaf: 1, kite: 0.45, outline: 0 },
  "not-yet": { leaf: 0.05, kite: 0.14, outline: 1.6 },
  "unknown-parent": { leaf: 0.05, kite: 0.14, outline: 1.6 },
  aside: { leaf: 0.14, kite: 0.07, outline: 0 },
  emblem: { leaf: 0.5, kite: 0.22, outline: 0 },
};

const path = (d: string, attributes: Record<string, string | number>): string => {
  const written = Object.entries({ ...attributes, d }).map(([name, value]) => `${name}="${value}"`);
  return `<path ${written.join(" ")}/>`;
};

const petalShapes = ({ area, look }: CardPetal, index: number, count: number): string => {
  const colour = areaColour(area);
  const fill = fills[look];
  const line = fill.outline > 0 ? { stroke: colour, "stroke-width": fill.outline } : {};
  const { leaf, kite, hatch } = petalPaths(index, count, rosePlans.hero);
  const hatched = look === "unknown-parent" || (look === "addressed" && area === null);
  const lines = { stroke: look === "addressed" ? colours.paper : colour, "stroke-width": 1.5, fill: "none" };
  return [
    path(kite ?? "", { fill: onPaper(colour, fill.kite) }),
    path(leaf, { fill: onPaper(colour, fill.leaf), ...line, "stroke-linejoin": "round" }),
    hatched ? path(hatch, lines) : "",
  ].join("");
};

/** The rose of twenty-nine without words: SVG from the geometry of the pages. */
export const drawRose = (petals: readonly CardPetal[]): string => {
  const count = petals.length;
  const rim = areaPaths(
    petals.map(({ area }) => area),
    areas,
  ).map(({ area, arc }) =>
    path(arc, {
      fill: "none",
      stroke: areaColour(area),
      "stroke-width": area ? 3 : 1.5,
      ...(area ? {} : { "stroke-dasharray": "2 5" }),
    }),
  );
  const strap = path(starPath(count, star.stride, star.radius), {
    fill: "none",
    stroke: colours.ink,
    "stroke-width": 0.6,
    "stroke-opacity": 0.5,
  });
  const box = `${-reach} ${-reach} ${2 * reach} ${2 * reach}`;
  const shapes = petals.map((petal, index) => petalShapes(petal, index, count));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">${strap}${rim.join("")}${shapes.join("")}</svg>`;
};
