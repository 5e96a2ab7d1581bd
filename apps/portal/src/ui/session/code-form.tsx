import { getTranslations } from "next-intl/server";
import { errorOf, type FormError } from "../../server/form/refusals.ts";
import type { Locale } from "../../server/i18n.ts";
import { SubmitButton } from "../button.tsx";
import { CodeField } from "../factor/code-field.tsx";
import { PasskeyForm } from "../factor/passkey-form.tsx";
import { FormErrors } from "../form-errors.tsx";
import { PageHeading } from "../page-heading.tsx";

type CodeFormProps = {
  locale: Locale;
  hasApp: boolean;
  next: string | null;
  errors: readonly FormError[];
  passkey: { options: string; ceremony: string };
};

/** The second half of a sign-in. */
export const CodeForm = async ({ locale, hasApp, next, errors, passkey }: CodeFormProps) => {
  const t = await getTranslations("signIn");
  const account = await getTranslations("ownAccount");
  const carried = next ? <input type="hidden" name="next" value={next} /> : null;
  return (
    <>
      <FormErrors errors={errors} />
      <PageHeading title={t("codeTitle")} lead={t(hasApp ? "codeLead" : "codeLeadPasskey")} />
      <form method="post" action={`/${locale}/sign-in/code/send`} id="form">
        {carried}
        <CodeField label={account("proveCode")} {...errorOf(errors, "code")} />
        <div className="button-row">
          <SubmitButton>{t("continue")}</SubmitButton>
        </div>
      </form>
      <PasskeyForm action={`/${locale}/sign-in/passkey`} passkey="get" offer={passkey} button={t("passkey")}>
        {carried}
      </PasskeyForm>
      <p className="meta">{t("lost")}</p>
    </>
  );
};
