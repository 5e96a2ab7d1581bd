import type { Delegation, Role } from "@rabat/core/partner";
import { passwordLeast } from "@rabat/core/partner";
import { getTranslations } from "next-intl/server";
import { errorOf, type FormError } from "../../server/form/refusals.ts";
import type { Locale } from "../../server/i18n.ts";
import { SubmitButton } from "../button.tsx";
import { describedBy, Field } from "../field.tsx";
import { FormErrors } from "../form-errors.tsx";
import { PageHeading } from "../page-heading.tsx";
import { SummaryList } from "../summary-list.tsx";

type InvitationFormProps = {
  locale: Locale;
  token: string;
  invitation: { email: string; name: string; role: Role; delegation: Delegation | null } | null;
  errors: readonly FormError[];
};

export const InvitationForm = async ({ locale, token, invitation, errors }: InvitationFormProps) => {
  const t = await getTranslations("invitation");
  const role = await getTranslations("role");
  if (invitation === null) return <PageHeading title={t("notValidTitle")} lead={t("notValid")} />;
  const notes = { hint: t("passwordHint", { least: passwordLeast }), ...errorOf(errors, "password") };
  return (
    <>
      <FormErrors errors={errors} />
      <PageHeading title={t("title")} lead={t("lead")} />
      <SummaryList
        items={[
          { term: t("name"), value: invitation.name },
          { term: t("email"), value: <bdi>{invitation.email}</bdi> },
          { term: t("role"), value: role(invitation.role) },
          { term: t("delegation"), value: invitation.delegation?.name[locale] ?? t("secretariat") },
        ]}
      />
      <form method="post" action={`/${locale}/invitation/${token}/accept`} id="form">
        {/* password managers keep the address with the password */}
        <input type="hidden" name="email" value={invitation.email} autoComplete="username" />
        <Field id="password" label={t("password")} {...notes}>
          <input
            id="password"
            name="password"
            type="password"
            autoComplete="new-password"
            required
            aria-describedby={describedBy("password", notes)}
            aria-invalid={errors.length > 0}
          />
        </Field>
        <div className="button-row">
          <SubmitButton>{t("accept")}</SubmitButton>
        </div>
      </form>
    </>
  );
};
