import type { Delegation, Role } from "@rabat/core/partner";
import { getTranslations } from "next-intl/server";
import type { Fields } from "../../server/form/fields.ts";
import { errorOf, type FormError } from "../../server/form/refusals.ts";
import type { Locale } from "../../server/i18n.ts";
import { NewPasswordField } from "../account/new-password-field.tsx";
import { PersonNameField } from "../account/person-name-field.tsx";
import { SubmitButton } from "../button.tsx";
import { Field } from "../field.tsx";
import { FormErrors } from "../form-errors.tsx";
import { PageHeading } from "../page-heading.tsx";
import { BilingualWords } from "../record/bilingual-words.tsx";
import { SummaryList } from "../summary-list.tsx";

type InvitationFormProps = {
  locale: Locale;
  token: string;
  invitation: { email: string | null; name: string | null; role: Role; delegation: Delegation | null } | null;
  held: Fields;
  errors: readonly FormError[];
};

export const InvitationForm = async ({ locale, token, invitation, held, errors }: InvitationFormProps) => {
  const t = await getTranslations("invitation");
  const role = await getTranslations("role");
  if (invitation === null) return <PageHeading title={t("notValidTitle")} lead={t("notValid")} />;
  return (
    <>
      <FormErrors errors={errors} />
      <PageHeading title={t("title")} lead={t("lead")} />
      <SummaryList
        items={[
          ...(invitation.name ? [{ term: t("name"), value: invitation.name }] : []),
          ...(invitation.email ? [{ term: t("email"), value: <bdi>{invitation.email}</bdi> }] : []),
          { term: t("role"), value: role(invitation.role) },
          {
            term: t("delegation"),
            value: invitation.delegation ? (
              <BilingualWords words={invitation.delegation.name} />
            ) : (
              t("secretariat")
            ),
          },
        ]}
      />
      <form method="post" action={`/${locale}/invitation/${token}/accept`} id="form">
        {invitation.name ? null : <PersonNameField label={t("name")} value={held.name} errors={errors} />}
        {invitation.email ? null : (
          <Field id="email" label={t("email")} {...errorOf(errors, "email")}>
            <input
              id="email"
              name="email"
              type="email"
              autoComplete="username"
              defaultValue={held.email}
              required
            />
          </Field>
        )}
        <NewPasswordField label={t("password")} errors={errors} />
        <div className="button-row">
          <SubmitButton>{t("accept")}</SubmitButton>
        </div>
      </form>
    </>
  );
};
