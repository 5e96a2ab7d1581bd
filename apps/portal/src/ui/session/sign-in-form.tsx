import { getTranslations } from "next-intl/server";
import type { FormError } from "../../server/form/refusals.ts";
import type { Locale } from "../../server/i18n.ts";
import { SubmitButton } from "../button.tsx";
import { PasskeyForm } from "../factor/passkey-form.tsx";
import { Field } from "../field.tsx";
import { FormErrors } from "../form-errors.tsx";
import { PageHeading } from "../page-heading.tsx";

type SignInFormProps = {
  locale: Locale;
  email: string;
  next: string | null;
  errors: readonly FormError[];
  passkey: { options: string; ceremony: string };
};

export const SignInForm = async ({ locale, email, next, errors, passkey }: SignInFormProps) => {
  const t = await getTranslations("signIn");
  const carried = next ? <input type="hidden" name="next" value={next} /> : null;
  return (
    <>
      <FormErrors errors={errors} />
      <PageHeading title={t("title")} lead={t(next ? "leadNext" : "lead")} />
      <form method="post" action={`/${locale}/sign-in/send`} id="form">
        {carried}
        <Field id="email" label={t("email")}>
          <input id="email" name="email" type="email" autoComplete="username" defaultValue={email} required />
        </Field>
        <Field id="password" label={t("password")}>
          <input id="password" name="password" type="password" autoComplete="current-password" required />
        </Field>
        <div className="button-row">
          <SubmitButton>{t("send")}</SubmitButton>
        </div>
      </form>
      <section className="section">
        <h2>{t("or")}</h2>
        <PasskeyForm
          action={`/${locale}/sign-in/passkey`}
          passkey="get"
          offer={passkey}
          button={t("passkey")}
        >
          {carried}
        </PasskeyForm>
      </section>
      <p className="meta">{t("byInvitation")}</p>
    </>
  );
};
