import { rosePlans, starPath } from "@rabat/widget/rose";
import { RoseAreas } from "./rose-areas.tsx";
import { RoseCentre } from "./rose-centre.tsx";
import { type Petal, RosePetal } from "./rose-petal.tsx";

export type { Petal } from "./rose-petal.tsx";

type RoseProps = {
  petals: readonly Petal[];
  centre: { figure: string; caption: string };
  title: string;
  size?: "hero" | "emblem" | "print";
  href?: string;
};

/** The Cadiz Action Plan as a rosette: one petal per action, clockwise from Action 1. */
export function Rose({ petals, centre, title, size = "hero", href }: RoseProps) {
  const plan = rosePlans[size];
  const linked = size !== "emblem" && petals.some((petal) => petal.href);
  const drawing = (
    <svg
      viewBox={plan.viewBox}
      width={plan.width}
      height={plan.width}
      role={linked ? "group" : "img"}
      aria-label={title}
    >
      {linked ? null : <title>{title}</title>}
      {plan.star ? (
        <path className="rose-star" d={starPath(petals.length, plan.star.stride, plan.star.radius)} />
      ) : null}
      {plan.areas ? <RoseAreas petals={petals} plan={plan.areas} /> : null}
      {petals.map((petal, index) => (
        <RosePetal key={petal.action} petal={petal} index={index} count={petals.length} plan={plan} />
      ))}
      {plan.numbered ? <RoseCentre figure={centre.figure} caption={centre.caption} /> : null}
    </svg>
  );
  return (
    <div className={`rose rose-${size}`}>
      {href && !linked ? (
        <a href={href} aria-label={title}>
          {drawing}
        </a>
      ) : (
        drawing
      )}
    </div>
  );
}
