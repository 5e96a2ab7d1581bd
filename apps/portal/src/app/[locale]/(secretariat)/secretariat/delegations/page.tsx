import { getTranslations } from "next-intl/server";
import { apiFor } from "../../../../../server/api.ts";
import { currentActor } from "../../../../../server/auth.ts";
import { enter } from "../../../../../server/gate.ts";
import { pageLocale } from "../../../../../server/page-locale.ts";
import { DelegationsView } from "../../../../../ui/delegations/delegations-view.tsx";

type DelegationsProps = { params: Promise<{ locale: string }> };

export const generateMetadata = async ({ params }: DelegationsProps) => {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "delegations" });
  return { title: t("title") };
};

const DelegationsPage = async ({ params }: DelegationsProps) => {
  const locale = await pageLocale(params);
  await enter("secretariat", locale);
  const entries = await apiFor(await currentActor()).delegation.overview();
  return <DelegationsView locale={locale} entries={entries} />;
};

export default DelegationsPage;
