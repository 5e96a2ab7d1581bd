import { angleOf, arcPath, closedPath, type Point, pointAt, runsOf } from "./geometry.ts";
import type { RosePlan } from "./plans.ts";

export type AreaPaths<Area> = {
  /** null: the stretch whose area is unknown, which has no mark. */
  area: Area;
  first: number;
  arc: string;
  /** The lozenge in which the area's number stands. */
  mark: string;
  label: Point;
};

/** The rim of the rose: which stretch of petals belongs to which area. */
export const areaPaths = <Area>(
  areas: readonly Area[],
  { radius, mark }: NonNullable<RosePlan["areas"]>,
): AreaPaths<Area>[] =>
  runsOf(areas).map(({ key: area, first, last }) => {
    const [x, y] = pointAt(radius, angleOf((first + last) / 2, areas.length));
    return {
      area,
      first,
      arc: arcPath(radius, angleOf(first - 0.44, areas.length), angleOf(last + 0.44, areas.length)),
      mark: closedPath([
        [x, y - mark],
        [x + mark, y],
        [x, y + mark],
        [x - mark, y],
      ]),
      label: [Math.round(x), Math.round(y)],
    };
  });
