import { getTranslations } from "next-intl/server";
import { apiFor } from "../../../../server/api.ts";
import { currentActor } from "../../../../server/auth.ts";
import { enter } from "../../../../server/gate.ts";
import { pageLocale } from "../../../../server/page-locale.ts";
import { DelegationDesk } from "../../../../ui/consultation/delegation-desk.tsx";

type DeskProps = { params: Promise<{ locale: string }> };

export const generateMetadata = async ({ params }: DeskProps) => {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "desk" });
  return { title: t("title") };
};

const DeskPage = async ({ params }: DeskProps) => {
  const locale = await pageLocale(params);
  const account = await enter("delegation", locale);
  const entries = await apiFor(await currentActor()).consultation.desk();
  return <DelegationDesk locale={locale} account={account} entries={entries} />;
};

export default DeskPage;
