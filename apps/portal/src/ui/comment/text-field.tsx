import { describedBy, Field } from "../field.tsx";

type TextFieldProps = { name: string; label: string; hint: string; value: string; error?: string };

/** A long text. The line feed is for HTML, which drops the first one inside a textarea. */
export const TextField = ({ name, label, hint, value, ...error }: TextFieldProps) => (
  <Field id={name} label={label} hint={hint} {...error}>
    <textarea
      id={name}
      name={name}
      rows={8}
      defaultValue={value.startsWith("\n") ? `\n${value}` : value}
      dir="auto"
      aria-describedby={describedBy(name, { hint, ...error })}
      aria-invalid={error.error === undefined ? undefined : true}
    />
  </Field>
);
