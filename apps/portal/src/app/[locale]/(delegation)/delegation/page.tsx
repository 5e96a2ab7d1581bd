import { getTranslations } from "next-intl/server";
import { apiFor } from "../../../../server/api.ts";
import { currentActor } from "../../../../server/auth.ts";
import { heldForms } from "../../../../server/form/hold.ts";
import { formErrors } from "../../../../server/form/refusals.ts";
import { formTitle } from "../../../../server/form/title.ts";
import { enter } from "../../../../server/gate.ts";
import { pageLocale } from "../../../../server/page-locale.ts";
import { DelegationDesk } from "../../../../ui/consultation/delegation-desk.tsx";

type DeskProps = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = async ({ params, searchParams }: DeskProps) => {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "desk" });
  return formTitle(t("title"), searchParams);
};

const DeskPage = async ({ params, searchParams }: DeskProps) => {
  const locale = await pageLocale(params);
  const account = await enter("delegation", locale);
  const entries = await apiFor(await currentActor()).consultation.desk();
  const { values, refusals } = await heldForms.find(searchParams, `/${locale}/delegation`);
  const errors = await formErrors(refusals, { locale, zone: account.zone });
  return <DelegationDesk locale={locale} account={account} entries={entries} held={{ values, errors }} />;
};

export default DeskPage;
