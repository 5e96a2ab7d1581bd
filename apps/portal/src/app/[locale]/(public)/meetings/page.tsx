import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { visitorApi } from "../../../../server/api.ts";
import { pageLocale } from "../../../../server/page-locale.ts";
import { MeetingsView } from "../../../../ui/meeting/meetings-view.tsx";

type PageProps = { params: Promise<{ locale: string }> };

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> => {
  await pageLocale(params);
  const t = await getTranslations("meeting");
  return { title: t("listTitle"), description: t("description") };
};

const MeetingsPage = async ({ params }: PageProps) => {
  await pageLocale(params);
  const api = visitorApi();
  const [meetings, chairmanships, facts] = await Promise.all([
    api.meeting.list({}),
    api.chairmanship.list(),
    api.plan.facts(),
  ]);
  return <MeetingsView meetings={meetings} facts={facts} chairmanships={chairmanships} />;
};

export default MeetingsPage;
