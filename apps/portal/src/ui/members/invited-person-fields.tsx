import { getTranslations } from "next-intl/server";
import { errorOf } from "../../server/form/refusals.ts";
import { describedBy, Field } from "../field.tsx";
import type { Members } from "./members.ts";

/** Whom an invitation names: the person and the address that the mail goes to. */
export const InvitedPersonFields = async ({ held: { values, errors } }: Pick<Members, "held">) => {
  const field = await getTranslations("field");
  const input = (name: "name" | "email", type: string) => (
    <Field id={name} label={field(name)} {...errorOf(errors, name)}>
      <input
        id={name}
        name={name}
        type={type}
        autoComplete="off"
        required
        maxLength={name === "name" ? 200 : 254}
        defaultValue={values[name]}
        aria-describedby={describedBy(name, errorOf(errors, name))}
        aria-invalid={errorOf(errors, name).error ? true : undefined}
      />
    </Field>
  );
  return (
    <>
      {input("name", "text")}
      {input("email", "email")}
    </>
  );
};
