import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { visitorApi } from "../../../server/api.ts";
import { pageLocale } from "../../../server/page-locale.ts";
import { HomeView } from "../../../ui/home/home-view.tsx";
import { newestWithResults } from "../../../ui/home/newest-with-results.ts";

type PageProps = { params: Promise<{ locale: string }> };

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> => {
  await pageLocale(params);
  const t = await getTranslations("home");
  return { description: t("description") };
};

const HomePage = async ({ params }: PageProps) => {
  await pageLocale(params);
  const api = visitorApi();
  const [chairmanships, meetings, consultations, facts] = await Promise.all([
    api.chairmanship.list(),
    api.meeting.list({}),
    api.consultation.list(),
    api.plan.facts(),
  ]);
  const newest = newestWithResults(chairmanships, meetings);
  return <HomeView chairmanship={newest} meetings={meetings} consultations={consultations} facts={facts} />;
};

export default HomePage;
