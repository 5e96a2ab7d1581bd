import { passwordLeast } from "@rabat/core/partner";
import { getTranslations } from "next-intl/server";
import { errorOf, type FormError } from "../../server/form/refusals.ts";
import { describedBy, Field } from "../field.tsx";

type NewPasswordFieldProps = { label: string; errors: readonly FormError[] };

/** Where a password is chosen, with how long it has to be. */
export const NewPasswordField = async ({ label, errors }: NewPasswordFieldProps) => {
  const t = await getTranslations("invitation");
  const notes = { hint: t("passwordHint", { least: passwordLeast }), ...errorOf(errors, "password") };
  return (
    <Field id="password" label={label} {...notes}>
      <input
        id="password"
        name="password"
        type="password"
        autoComplete="new-password"
        required
        aria-describedby={describedBy("password", notes)}
        aria-invalid={"error" in notes ? true : undefined}
      />
    </Field>
  );
};
