import { angleOf, closedPath, hatchPath, kite, pointAt } from "./rose-geometry.ts";
import type { RosePlan } from "./rose-plans.ts";

export type Petal = {
  action: number;
  /** null: no published source says to which area the action belongs. */
  area: "1" | "2" | "3" | "4" | "5" | null;
  state: "addressed" | "not-yet" | "unknown-parent";
  /** Read aloud and shown on hover; says the state in words. */
  name: string;
  href?: string;
};

type RosePetalProps = { petal: Petal; index: number; count: number; plan: RosePlan };

export function RosePetal({ petal, index, count, plan }: RosePetalProps) {
  const hatched = petal.state === "unknown-parent" || petal.area === null;
  const angle = angleOf(index, count);
  const leaf = kite(plan.leaf, angle, angleOf(plan.leafShare, count));
  const between = plan.kite
    ? kite(plan.kite, angleOf(index + 0.5, count), angleOf(plan.kite.share, count))
    : null;
  const [x, y] = pointAt(plan.leaf.widest, angle);
  const drawing = (
    <>
      {between ? <path className="kite" d={closedPath(between)} /> : null}
      <path className="leaf" d={closedPath(leaf)} />
      {hatched ? (
        <path
          className="hatch"
          d={[leaf, between ?? []].map((shape) => hatchPath(shape, plan.hatch)).join("")}
        />
      ) : null}
      {plan.numbered ? (
        <text x={Math.round(x)} y={Math.round(y)}>
          {petal.action}
        </text>
      ) : null}
    </>
  );
  return (
    <g
      className="petal"
      data-area={petal.area ?? "unknown"}
      data-state={petal.state}
      data-hatched={hatched ? "" : undefined}
    >
      {petal.href && plan.numbered ? (
        <a href={petal.href}>
          <title>{petal.name}</title>
          {drawing}
        </a>
      ) : (
        drawing
      )}
    </g>
  );
}
