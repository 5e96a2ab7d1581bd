import { passwordLeast } from "@rabat/core/partner";
import { getTranslations } from "next-intl/server";
import { errorOf, type FormError } from "../../server/form/refusals.ts";
import type { Locale } from "../../server/i18n.ts";
import { SubmitButton } from "../button.tsx";
import { describedBy, Field } from "../field.tsx";
import { FormErrors } from "../form-errors.tsx";
import { PageHeading } from "../page-heading.tsx";

type PasswordFormProps = { locale: Locale; email: string; errors: readonly FormError[] };

export const PasswordForm = async ({ locale, email, errors }: PasswordFormProps) => {
  const t = await getTranslations("ownAccount");
  const invitation = await getTranslations("invitation");
  const form = await getTranslations("form");
  const notes = {
    hint: invitation("passwordHint", { least: passwordLeast }),
    ...errorOf(errors, "password"),
  };
  return (
    <>
      <FormErrors errors={errors} />
      <PageHeading title={t("passwordTitle")} lead={t("passwordLead")} />
      <form method="post" action={`/${locale}/account/password/save`} id="form">
        {/* for password managers, which keep the two together */}
        <input type="hidden" autoComplete="username" value={email} />
        <Field id="password" label={t("newPassword")} {...notes}>
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
        <div className="button-row">
          <SubmitButton>{t("passwordTitle")}</SubmitButton>
          <a href={`/${locale}/account`}>{form("back")}</a>
        </div>
      </form>
    </>
  );
};
