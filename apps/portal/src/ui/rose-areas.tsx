import { angleOf, arcPath, closedPath, pointAt, runsOf } from "./rose-geometry.ts";
import type { Petal } from "./rose-petal.tsx";

type RoseAreasProps = { petals: readonly Petal[]; plan: { radius: number; mark: number } };

/** The rim: which stretch of the plan belongs to which area, with the area's number in its mark. */
export function RoseAreas({ petals, plan }: RoseAreasProps) {
  const runs = runsOf(petals.map((petal) => petal.area));
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of shapes takes no focus
    <g aria-hidden="true">
      {runs.map(({ key: area, first, last }) => {
        const [x, y] = pointAt(plan.radius, angleOf((first + last) / 2, petals.length));
        const { mark } = plan;
        return (
          <g key={first} className="rose-area" data-area={area ?? "unknown"}>
            <path
              className="rose-arc"
              data-area={area ?? "unknown"}
              d={arcPath(
                plan.radius,
                angleOf(first - 0.44, petals.length),
                angleOf(last + 0.44, petals.length),
              )}
            />
            {area ? (
              <>
                <path
                  className="rose-diamond"
                  d={closedPath([
                    [x, y - mark],
                    [x + mark, y],
                    [x, y + mark],
                    [x - mark, y],
                  ])}
                />
                <text x={Math.round(x)} y={Math.round(y)}>
                  {area}
                </text>
              </>
            ) : null}
          </g>
        );
      })}
    </g>
  );
}
