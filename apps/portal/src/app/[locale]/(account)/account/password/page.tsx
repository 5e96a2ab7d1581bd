import { getTranslations } from "next-intl/server";
import { heldForms } from "../../../../../server/form/hold.ts";
import { formErrors } from "../../../../../server/form/refusals.ts";
import { formTitle } from "../../../../../server/form/title.ts";
import { enter, found, toProve } from "../../../../../server/gate.ts";
import { pageLocale } from "../../../../../server/page-locale.ts";
import { requestApi } from "../../../../../server/request-api.ts";
import { PasswordForm } from "../../../../../ui/account/password-form.tsx";

type PasswordProps = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = async ({ params, searchParams }: PasswordProps) => {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "ownAccount" });
  return formTitle(t("passwordTitle"), searchParams);
};

const PasswordPage = async ({ params, searchParams }: PasswordProps) => {
  const locale = await pageLocale(params);
  await enter("account", locale);
  const { refusals } = await heldForms.find(searchParams, `/${locale}/account/password`);
  const account = await found((await requestApi()).account.read());
  if (!account.isProved) await toProve(locale);
  const errors = await formErrors(refusals, { locale });
  return <PasswordForm locale={locale} email={account.email} errors={errors} />;
};

export default PasswordPage;
