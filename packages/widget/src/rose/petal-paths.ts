import { angleOf, closedPath, hatchPath, kite, type Point, pointAt } from "./geometry.ts";
import type { RosePlan } from "./plans.ts";

export type PetalPaths = {
  leaf: string;
  /** Between this petal and the next; null where a plan has none. */
  kite: string | null;
  /** Lines across both, for an action whose parent is unknown. */
  hatch: string;
  /** Where the action's number stands. */
  label: Point;
};

type Measures = Pick<RosePlan, "leaf" | "leafShare" | "kite" | "hatch">;

/** One petal of the rose as the `d` of its paths; 0 is Action 1, at the top. */
export const petalPaths = (index: number, count: number, plan: Measures): PetalPaths => {
  const angle = angleOf(index, count);
  const leaf = kite(plan.leaf, angle, angleOf(plan.leafShare, count));
  const between = plan.kite && kite(plan.kite, angleOf(index + 0.5, count), angleOf(plan.kite.share, count));
  const [x, y] = pointAt(plan.leaf.widest, angle);
  return {
    leaf: closedPath(leaf),
    kite: between && closedPath(between),
    hatch: [leaf, between ?? []].map((shape) => hatchPath(shape, plan.hatch)).join(""),
    label: [Math.round(x), Math.round(y)],
  };
};
