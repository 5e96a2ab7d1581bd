import type { ReactNode } from "react";
import { ActionCell } from "./action-cell.tsx";
import { AreaMark } from "./area-mark.tsx";
import type { Petal } from "./rose-petal.tsx";

export type CoverageObjective = {
  /** "Objective 5b" */
  label: string;
  name?: ReactNode;
  href?: string;
  /** "addressed", "2 of 3 actions": the state in words. */
  stateWord: string;
  actions: readonly Petal[];
};

export type CoverageArea = {
  area: Petal["area"];
  name: ReactNode;
  href?: string;
  summary: string;
  objectives: readonly CoverageObjective[];
};

/** Rows per area, per objective, with a cell per action: the rose as something to read and to press. */
export function CoverageMatrix({ areas }: { areas: readonly CoverageArea[] }) {
  return areas.map(({ area, name, href, summary, objectives }) => (
    <section key={area ?? "unknown"} className="plan-area" data-area={area ?? "unknown"}>
      <div className="plan-area-heading">
        <h3>{area ? <AreaMark area={area} name={name} {...(href ? { href } : {})} /> : name}</h3>
        <p className="meta">{summary}</p>
      </div>
      {objectives.map((objective) => (
        <Objective key={objective.label} {...objective} />
      ))}
    </section>
  ));
}

function Objective({ label, name, href, stateWord, actions }: CoverageObjective) {
  return (
    <div className="plan-objective">
      <p>
        {href ? <a href={href}>{label}</a> : label} {name ? <span className="meta">{name}</span> : null}
      </p>
      <p className="meta state-word">{stateWord}</p>
      <ul className="action-cells" role="list">
        {actions.map((action) => (
          <li key={action.action}>
            <ActionCell {...action} />
          </li>
        ))}
      </ul>
    </div>
  );
}
