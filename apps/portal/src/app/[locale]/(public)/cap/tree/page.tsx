import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { visitorApi } from "../../../../../server/api.ts";
import { pageLocale } from "../../../../../server/page-locale.ts";
import { PlanTreeView } from "../../../../../ui/cap/plan-tree.tsx";

type PageProps = { params: Promise<{ locale: string }> };

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> => {
  await pageLocale(params);
  const t = await getTranslations("cap");
  return { title: t("treeTitle"), description: t("treeLead") };
};

const TreePage = async ({ params }: PageProps) => {
  await pageLocale(params);
  const api = visitorApi();
  const [meetings, outcomes, facts] = await Promise.all([
    api.meeting.list({}),
    api.outcome.list(),
    api.plan.facts(),
  ]);
  return <PlanTreeView meetings={meetings} outcomes={outcomes} facts={facts} />;
};

export default TreePage;
