import { svg } from "./build-node.ts";
import type { Row } from "./groups.ts";
import { areaPaths, balancedLines, petalPaths, rosePlans, starPath } from "./rose/index.ts";

const plan = rosePlans.hero;

const drawPetal = ({ number, area, state }: Row, index: number, count: number): SVGElement => {
  const { leaf, kite, hatch, label } = petalPaths(index, count, plan);
  const hatched = state === "unknown-parent" || area === null;
  return svg(
    "g",
    { class: "petal", "data-area": area, "data-state": state, "data-hatched": hatched ? "" : null },
    [
      svg("path", { class: "kite", d: kite }),
      svg("path", { class: "leaf", d: leaf }),
      hatched ? svg("path", { class: "hatch", d: hatch }) : null,
      svg("text", { x: label[0], y: label[1] }, [String(number)]),
    ],
  );
};

const drawAreas = (rows: readonly Row[]): SVGElement[] =>
  areaPaths(
    rows.map(({ area }) => area),
    plan.areas,
  ).map(({ area, arc, mark, label }) =>
    svg("g", { class: "area", "data-area": area }, [
      svg("path", { class: "arc", d: arc }),
      area === null ? null : svg("path", { class: "mark", d: mark }),
      area === null ? null : svg("text", { x: label[0], y: label[1] }, [area]),
    ]),
  );

type Wording = { name: string; figure: string; caption: string };

/** The plan as a rosette, one petal per action; the table says the same in words. */
export const drawRose = (rows: readonly Row[], { name, figure, caption }: Wording): SVGElement => {
  const [upper, lower] = balancedLines(caption);
  return svg("svg", { part: "rose", class: "rose", viewBox: plan.viewBox, role: "img", "aria-label": name }, [
    svg("path", { class: "star", d: starPath(rows.length, plan.star.stride, plan.star.radius) }),
    ...drawAreas(rows),
    ...rows.map((row, index) => drawPetal(row, index, rows.length)),
    svg("text", { class: "figure", y: 4 }, [figure]),
    svg("text", { class: "caption", y: 26 }, [upper]),
    svg("text", { class: "caption lower", y: 46 }, [lower]),
  ]);
};
