import { getTranslations } from "next-intl/server";
import type { Fields } from "../../server/form/fields.ts";
import type { FormError } from "../../server/form/refusals.ts";
import type { Locale } from "../../server/i18n.ts";
import { AppForm } from "../factor/app-form.tsx";
import { NewPasskeyForm } from "../factor/new-passkey-form.tsx";
import { FormErrors } from "../form-errors.tsx";
import { PageHeading } from "../page-heading.tsx";

type SetUpFormProps = {
  locale: Locale;
  offer: {
    app: { key: string; address: string; sealed: string };
    passkey: { options: string; ceremony: string };
  };
  held: Fields;
  next: string | null;
  errors: readonly FormError[];
};

/** The first second factor of an account: an app or a passkey, before there is a session. */
export const SetUpForm = async ({ locale, offer, held, next, errors }: SetUpFormProps) => {
  const t = await getTranslations("signIn");
  const factor = await getTranslations("factor");
  const base = `/${locale}/sign-in/set-up`;
  return (
    <>
      <FormErrors errors={errors} />
      <PageHeading title={t("setUpTitle")} lead={t("setUpLead")} />
      <section className="section">
        <h2>{factor("app")}</h2>
        <AppForm action={`${base}/app`} offer={offer.app} next={next} errors={errors} />
      </section>
      <section className="section">
        <h2>{factor("passkey")}</h2>
        <NewPasskeyForm
          action={`${base}/passkey`}
          offer={offer.passkey}
          name={held.passkeyName ?? ""}
          next={next}
          errors={errors}
        />
      </section>
    </>
  );
};
