import { getTranslations } from "next-intl/server";
import { heldForms } from "../../../../../server/form/hold.ts";
import { formErrors } from "../../../../../server/form/refusals.ts";
import { formTitle } from "../../../../../server/form/title.ts";
import { enter, found, whenProved } from "../../../../../server/gate.ts";
import { pageLocale } from "../../../../../server/page-locale.ts";
import { requestApi } from "../../../../../server/request-api.ts";
import { NewPasskeyForm } from "../../../../../ui/factor/new-passkey-form.tsx";
import { FormErrors } from "../../../../../ui/form-errors.tsx";
import { PageHeading } from "../../../../../ui/page-heading.tsx";

type PasskeysProps = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = async ({ params, searchParams }: PasskeysProps) => {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "factor" });
  return formTitle(t("passkeyTitle"), searchParams);
};

const PasskeysPage = async ({ params, searchParams }: PasskeysProps) => {
  const locale = await pageLocale(params);
  await enter("account", locale);
  const t = await getTranslations("factor");
  const page = `/${locale}/account/passkeys`;
  const { values, refusals } = await heldForms.find(searchParams, page);
  const api = await requestApi();
  const { passkey } = await found(whenProved(api.factor.offer({ earlier: "" }), locale));
  const errors = await formErrors(refusals, { locale });
  return (
    <>
      <FormErrors errors={errors} />
      <PageHeading title={t("passkeyTitle")} />
      <NewPasskeyForm
        action={`${page}/save`}
        offer={passkey}
        name={values.passkeyName ?? ""}
        next={null}
        errors={errors}
      />
    </>
  );
};

export default PasskeysPage;
