import type { Petal } from "./rose-petal.tsx";

type PlanKeyProps = { label: string; states: readonly { state: Petal["state"]; word: string }[] };

/** What full, empty and hatched mean. */
export function PlanKey({ label, states }: PlanKeyProps) {
  return (
    <ul className="plan-key" role="list" aria-label={label}>
      {states.map(({ state, word }) => (
        <li key={state}>
          <span className="action-cell-key" data-state={state} aria-hidden="true" />
          {word}
        </li>
      ))}
    </ul>
  );
}
