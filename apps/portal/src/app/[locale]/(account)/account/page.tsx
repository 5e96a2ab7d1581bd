import { getTranslations } from "next-intl/server";
import { heldForms } from "../../../../server/form/hold.ts";
import { formErrors } from "../../../../server/form/refusals.ts";
import { formTitle } from "../../../../server/form/title.ts";
import { enter, found } from "../../../../server/gate.ts";
import { pageLocale } from "../../../../server/page-locale.ts";
import { requestApi } from "../../../../server/request-api.ts";
import { AccountView } from "../../../../ui/account/account-view.tsx";

type AccountProps = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = async ({ params, searchParams }: AccountProps) => {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "ownAccount" });
  return formTitle(t("title"), searchParams);
};

const AccountPage = async ({ params, searchParams }: AccountProps) => {
  const locale = await pageLocale(params);
  await enter("account", locale);
  const { values, refusals } = await heldForms.find(searchParams, `/${locale}/account`);
  const account = await found((await requestApi()).account.read());
  const errors = await formErrors(refusals, { locale });
  const isDone = (await searchParams).done !== undefined;
  return <AccountView locale={locale} account={account} held={values} errors={errors} isDone={isDone} />;
};

export default AccountPage;
