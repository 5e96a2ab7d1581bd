import { areaPaths } from "@rabat/widget/rose";
import type { Petal } from "./rose-petal.tsx";

type RoseAreasProps = { petals: readonly Petal[]; plan: { radius: number; mark: number } };

/** The rim: which stretch of the plan belongs to which area, with the area's number in its mark. */
export function RoseAreas({ petals, plan }: RoseAreasProps) {
  const stretches = areaPaths(
    petals.map((petal) => petal.area),
    plan,
  );
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of shapes takes no focus
    <g aria-hidden="true">
      {stretches.map(({ area, first, arc, mark, label }) => (
        <g key={first} className="rose-area" data-area={area ?? "unknown"}>
          <path className="rose-arc" data-area={area ?? "unknown"} d={arc} />
          {area ? (
            <>
              <path className="rose-diamond" d={mark} />
              <text x={label[0]} y={label[1]}>
                {area}
              </text>
            </>
          ) : null}
        </g>
      ))}
    </g>
  );
}
