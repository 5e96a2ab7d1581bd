import type { ReactNode } from "react";
import { describedBy, FieldNotes } from "./field.tsx";

type Choice = { value: string; label: ReactNode; hint?: ReactNode };

type ChoiceListProps = {
  /** The first choice carries this id, so that the error summary's link lands on it. */
  id: string;
  name: string;
  legend: ReactNode;
  choices: readonly Choice[];
  selected?: readonly string[];
  kind?: "radio" | "checkbox";
  flow?: "column" | "row";
  hint?: ReactNode;
  error?: string;
};

export function ChoiceList(props: ChoiceListProps) {
  const { id, name, legend, choices, selected = [], kind = "radio", flow = "column", hint, error } = props;
  const notes = { hint, ...(error ? { error } : {}) };
  return (
    <fieldset
      className="choice-list"
      data-flow={flow}
      data-refused={error ? "" : undefined}
      aria-describedby={describedBy(id, notes)}
    >
      <legend>{legend}</legend>
      <FieldNotes id={id} {...notes} />
      <div>
        {choices.map(({ value, label, hint: choiceHint }, index) => {
          const choiceId = index === 0 ? id : `${id}-${value}`;
          return (
            <div className="choice" key={value}>
              <input
                type={kind}
                id={choiceId}
                name={name}
                value={value}
                defaultChecked={selected.includes(value)}
                aria-describedby={choiceHint ? `${choiceId}-about` : undefined}
              />
              <label htmlFor={choiceId}>{label}</label>
              {choiceHint ? (
                <p className="hint" id={`${choiceId}-about`}>
                  {choiceHint}
                </p>
              ) : null}
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
