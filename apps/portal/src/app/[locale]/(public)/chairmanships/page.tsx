import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { visitorApi } from "../../../../server/api.ts";
import { pageLocale } from "../../../../server/page-locale.ts";
import { ChairmanshipsView } from "../../../../ui/chairmanship/chairmanships-view.tsx";

type PageProps = { params: Promise<{ locale: string }> };

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> => {
  await pageLocale(params);
  const t = await getTranslations("chairmanship");
  return { title: t("listTitle"), description: t("description") };
};

const ChairmanshipsPage = async ({ params }: PageProps) => {
  await pageLocale(params);
  const api = visitorApi();
  const [chairmanships, meetings, facts] = await Promise.all([
    api.chairmanship.list(),
    api.meeting.list({}),
    api.plan.facts(),
  ]);
  return <ChairmanshipsView chairmanships={chairmanships} meetings={meetings} facts={facts} />;
};

export default ChairmanshipsPage;
