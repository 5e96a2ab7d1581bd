import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { visitorApi } from "../../../server/api.ts";
import { pageLocale } from "../../../server/page-locale.ts";
import { HomeView } from "../../../ui/home/home-view.tsx";

type PageProps = { params: Promise<{ locale: string }> };

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> => {
  await pageLocale(params);
  const t = await getTranslations("home");
  return { description: t("description") };
};

const HomePage = async ({ params }: PageProps) => {
  await pageLocale(params);
  const api = visitorApi();
  const [chairmanships, meetings, consultations] = await Promise.all([
    api.chairmanship.list(),
    api.meeting.list({}),
    api.consultation.list(),
  ]);
  const newest = chairmanships.toSorted((left, right) => (left.from < right.from ? 1 : -1))[0] ?? null;
  return <HomeView chairmanship={newest} meetings={meetings} consultations={consultations} />;
};

export default HomePage;
