import { getTranslations } from "next-intl/server";
import { apiFor } from "../../../../server/api.ts";
import { currentActor } from "../../../../server/auth.ts";
import { enter } from "../../../../server/gate.ts";
import { pageLocale } from "../../../../server/page-locale.ts";
import { OverviewView } from "../../../../ui/overview/overview-view.tsx";

type OverviewProps = { params: Promise<{ locale: string }> };

export const generateMetadata = async ({ params }: OverviewProps) => {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "secretariat" });
  return { title: t("title") };
};

const OverviewPage = async ({ params }: OverviewProps) => {
  const locale = await pageLocale(params);
  const account = await enter("secretariat", locale);
  const overview = await apiFor(await currentActor()).consultation.overview({ locale });
  return <OverviewView locale={locale} account={account} overview={overview} />;
};

export default OverviewPage;
