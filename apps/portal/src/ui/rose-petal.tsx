import { petalPaths, type RosePlan } from "@rabat/widget/rose";

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
  const { leaf, kite, hatch, label } = petalPaths(index, count, plan);
  const drawing = (
    <>
      {kite ? <path className="kite" d={kite} /> : null}
      <path className="leaf" d={leaf} />
      {hatched ? <path className="hatch" d={hatch} /> : null}
      {plan.numbered ? (
        <text x={label[0]} y={label[1]}>
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
