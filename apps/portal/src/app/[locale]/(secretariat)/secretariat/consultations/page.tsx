import { getTranslations } from "next-intl/server";
import { apiFor } from "../../../../../server/api.ts";
import { currentActor } from "../../../../../server/auth.ts";
import { enter } from "../../../../../server/gate.ts";
import { pageLocale } from "../../../../../server/page-locale.ts";
import { PreparationsView } from "../../../../../ui/preparation/preparations-view.tsx";

type ListProps = { params: Promise<{ locale: string }> };

export const generateMetadata = async ({ params }: ListProps) => {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "preparation" });
  return { title: t("title") };
};

const PreparationsPage = async ({ params }: ListProps) => {
  const locale = await pageLocale(params);
  await enter("secretariat", locale);
  const entries = await apiFor(await currentActor()).preparation.list();
  return <PreparationsView locale={locale} entries={entries} />;
};

export default PreparationsPage;
