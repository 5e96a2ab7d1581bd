import { getTranslations } from "next-intl/server";
import { pageLocale } from "../../../server/page-locale.ts";
import { PageHeading } from "../../../ui/page-heading.tsx";

const HomePage = async ({ params }: { params: Promise<{ locale: string }> }) => {
  await pageLocale(params);
  const t = await getTranslations("site");
  return <PageHeading title={t("name")} lead={t("description")} />;
};

export default HomePage;
