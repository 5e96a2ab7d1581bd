import { proofMinutes } from "@rabat/core/session";
import { getTranslations } from "next-intl/server";
import { errorOf, type FormError } from "../../server/form/refusals.ts";
import type { Locale } from "../../server/i18n.ts";
import { SubmitButton } from "../button.tsx";
import { CodeField } from "../factor/code-field.tsx";
import { PasskeyForm } from "../factor/passkey-form.tsx";
import { Field } from "../field.tsx";
import { FormErrors } from "../form-errors.tsx";
import { PageHeading } from "../page-heading.tsx";

type ProveFormProps = {
  locale: Locale;
  /** A demonstration account has its password alone. */
  hasCode: boolean;
  next: string;
  errors: readonly FormError[];
  passkey: { options: string; ceremony: string };
};

/** Asked before what is delicate, when the session was not proved lately. */
export const ProveForm = async ({ locale, hasCode, next, errors, passkey }: ProveFormProps) => {
  const t = await getTranslations("ownAccount");
  const signIn = await getTranslations("signIn");
  const base = `/${locale}/account/prove`;
  const carried = <input type="hidden" name="next" value={next} />;
  return (
    <>
      <FormErrors errors={errors} />
      <PageHeading title={t("proveTitle")} lead={t("proveLead", { minutes: proofMinutes })} />
      <form method="post" action={`${base}/send`} id="form">
        {carried}
        <Field id="password" label={t("password")}>
          <input id="password" name="password" type="password" autoComplete="current-password" required />
        </Field>
        {hasCode ? <CodeField label={t("proveCode")} {...errorOf(errors, "code")} /> : null}
        <div className="button-row">
          <SubmitButton>{signIn("continue")}</SubmitButton>
        </div>
      </form>
      {hasCode ? (
        <PasskeyForm action={`${base}/passkey`} passkey="get" offer={passkey} button={t("provePasskey")}>
          {carried}
        </PasskeyForm>
      ) : null}
    </>
  );
};
