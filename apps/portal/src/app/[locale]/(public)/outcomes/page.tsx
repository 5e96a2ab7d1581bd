import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { visitorApi } from "../../../../server/api.ts";
import { pageLocale } from "../../../../server/page-locale.ts";
import { OutcomesView } from "../../../../ui/outcome/outcomes-view.tsx";

type PageProps = { params: Promise<{ locale: string }> };

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> => {
  await pageLocale(params);
  const t = await getTranslations("outcome");
  return { title: t("listTitle"), description: t("description") };
};

const OutcomesPage = async ({ params }: PageProps) => {
  await pageLocale(params);
  const api = visitorApi();
  const [outcomes, meetings] = await Promise.all([api.outcome.list(), api.meeting.list({})]);
  return <OutcomesView outcomes={outcomes} meetings={meetings} />;
};

export default OutcomesPage;
