import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { visitorApi } from "../../../../server/api.ts";
import { pageLocale } from "../../../../server/page-locale.ts";
import { PlanView } from "../../../../ui/cap/plan-view.tsx";

type PageProps = { params: Promise<{ locale: string }> };

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> => {
  await pageLocale(params);
  const t = await getTranslations("cap");
  return { title: t("title"), description: t("description") };
};

const PlanPage = async ({ params }: PageProps) => {
  await pageLocale(params);
  const api = visitorApi();
  const [meetings, facts] = await Promise.all([api.meeting.list({}), api.plan.facts()]);
  return <PlanView meetings={meetings} facts={facts} />;
};

export default PlanPage;
