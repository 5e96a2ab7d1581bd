import type { ReactNode } from "react";
import type { FormError } from "../server/form/refusals.ts";
import { errorOf } from "../server/form/refusals.ts";
import { describedBy, Field } from "./field.tsx";

type SearchPartProps = {
  name: string;
  label: string;
  hint?: ReactNode;
  value: string | undefined;
  errors: readonly FormError[];
  type?: "text" | "datetime-local";
};

/** One line of a search: as it was typed, with what was wrong with it. */
export const SearchPart = ({ name, label, hint, value, errors, type = "text" }: SearchPartProps) => {
  const notes = { hint, ...errorOf(errors, name) };
  return (
    <Field id={name} label={label} {...notes}>
      <input
        id={name}
        name={name}
        type={type}
        defaultValue={value}
        aria-describedby={describedBy(name, notes)}
        aria-invalid={"error" in notes ? true : undefined}
      />
    </Field>
  );
};

type SearchChoiceProps = Omit<SearchPartProps, "type" | "hint"> & {
  any: string;
  choices: readonly { value: string; label: string }[];
};

/** One of a closed list, or any. */
export const SearchChoice = ({ name, label, value, errors, any, choices }: SearchChoiceProps) => {
  const notes = errorOf(errors, name);
  return (
    <Field id={name} label={label} {...notes}>
      <select
        id={name}
        name={name}
        defaultValue={choices.some((choice) => choice.value === value) ? value : ""}
        aria-describedby={describedBy(name, notes)}
        aria-invalid={"error" in notes ? true : undefined}
      >
        <option value="">{any}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Field>
  );
};
