import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { visitorApi } from "../../../../server/api.ts";
import { pageLocale } from "../../../../server/page-locale.ts";
import { PartnersView } from "../../../../ui/partner/partners-view.tsx";

type PageProps = { params: Promise<{ locale: string }> };

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> => {
  await pageLocale(params);
  const t = await getTranslations("partner");
  return { title: t("listTitle"), description: t("description") };
};

const PartnersPage = async ({ params }: PageProps) => {
  await pageLocale(params);
  return <PartnersView partners={await visitorApi().partner.list()} />;
};

export default PartnersPage;
