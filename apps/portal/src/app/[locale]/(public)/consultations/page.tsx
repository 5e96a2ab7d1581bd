import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { visitorApi } from "../../../../server/api.ts";
import { pageLocale } from "../../../../server/page-locale.ts";
import { ConsultationsView } from "../../../../ui/consultation/consultations-view.tsx";

type PageProps = { params: Promise<{ locale: string }> };

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> => {
  await pageLocale(params);
  const t = await getTranslations("consultation");
  return { title: t("listTitle"), description: t("description") };
};

const ConsultationsPage = async ({ params }: PageProps) => {
  await pageLocale(params);
  return <ConsultationsView consultations={await visitorApi().consultation.list()} />;
};

export default ConsultationsPage;
