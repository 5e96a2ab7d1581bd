import { errorOf, type FormError } from "../../server/form/refusals.ts";
import { describedBy, Field } from "../field.tsx";

type PersonNameFieldProps = { label: string; value: string | undefined; errors: readonly FormError[] };

/** What a person is called, as they write it themselves. */
export const PersonNameField = ({ label, value, errors }: PersonNameFieldProps) => {
  const notes = errorOf(errors, "name");
  return (
    <Field id="name" label={label} {...notes}>
      <input
        id="name"
        name="name"
        autoComplete="name"
        defaultValue={value}
        required
        maxLength={200}
        aria-describedby={describedBy("name", notes)}
        aria-invalid={"error" in notes ? true : undefined}
      />
    </Field>
  );
};
