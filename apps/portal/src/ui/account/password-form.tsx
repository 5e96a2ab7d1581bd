import { getTranslations } from "next-intl/server";
import type { FormError } from "../../server/form/refusals.ts";
import type { Locale } from "../../server/i18n.ts";
import { SubmitButton } from "../button.tsx";
import { FormErrors } from "../form-errors.tsx";
import { PageHeading } from "../page-heading.tsx";
import { NewPasswordField } from "./new-password-field.tsx";

type PasswordFormProps = { locale: Locale; email: string; errors: readonly FormError[] };

export const PasswordForm = async ({ locale, email, errors }: PasswordFormProps) => {
  const t = await getTranslations("ownAccount");
  const form = await getTranslations("form");
  return (
    <>
      <FormErrors errors={errors} />
      <PageHeading title={t("passwordTitle")} lead={t("passwordLead")} />
      <form method="post" action={`/${locale}/account/password/save`} id="form">
        {/* for password managers, which keep the two together */}
        <input type="hidden" autoComplete="username" value={email} />
        <NewPasswordField label={t("newPassword")} errors={errors} />
        <div className="button-row">
          <SubmitButton>{t("passwordTitle")}</SubmitButton>
          <a href={`/${locale}/account`}>{form("back")}</a>
        </div>
      </form>
    </>
  );
};
