import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { pageLocale } from "../../../../../server/page-locale.ts";
import { CrosswalkView } from "../../../../../ui/cap/crosswalk-view.tsx";

type PageProps = { params: Promise<{ locale: string }> };

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> => {
  await pageLocale(params);
  const t = await getTranslations("cap");
  return { title: t("crosswalkTitle"), description: t("crosswalkLead") };
};

const CrosswalkPage = async ({ params }: PageProps) => {
  await pageLocale(params);
  return <CrosswalkView />;
};

export default CrosswalkPage;
