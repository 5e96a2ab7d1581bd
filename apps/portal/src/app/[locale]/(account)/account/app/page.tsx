import { getTranslations } from "next-intl/server";
import { heldForms } from "../../../../../server/form/hold.ts";
import { formErrors } from "../../../../../server/form/refusals.ts";
import { formTitle } from "../../../../../server/form/title.ts";
import { enter, found, whenProved } from "../../../../../server/gate.ts";
import { pageLocale } from "../../../../../server/page-locale.ts";
import { requestApi } from "../../../../../server/request-api.ts";
import { AppForm } from "../../../../../ui/factor/app-form.tsx";
import { FormErrors } from "../../../../../ui/form-errors.tsx";
import { PageHeading } from "../../../../../ui/page-heading.tsx";

type AppProps = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = async ({ params, searchParams }: AppProps) => {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "factor" });
  return formTitle(t("appTitle"), searchParams);
};

const AppPage = async ({ params, searchParams }: AppProps) => {
  const locale = await pageLocale(params);
  await enter("account", locale);
  const t = await getTranslations("factor");
  const page = `/${locale}/account/app`;
  const { values, refusals } = await heldForms.find(searchParams, page);
  const api = await requestApi();
  const { app } = await found(whenProved(api.factor.offer({ earlier: values.sealed ?? "" }), locale));
  const errors = await formErrors(refusals, { locale });
  return (
    <>
      <FormErrors errors={errors} />
      <PageHeading title={t("appTitle")} lead={t("appReplaces")} />
      <AppForm action={`${page}/save`} offer={app} next={null} errors={errors} />
    </>
  );
};

export default AppPage;
