import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { visitorApi } from "../../../../server/api.ts";
import { pageLocale } from "../../../../server/page-locale.ts";
import { DocumentsView } from "../../../../ui/document/documents-view.tsx";

type PageProps = { params: Promise<{ locale: string }> };

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> => {
  await pageLocale(params);
  const t = await getTranslations("document");
  return { title: t("listTitle"), description: t("description") };
};

const DocumentsPage = async ({ params }: PageProps) => {
  await pageLocale(params);
  return <DocumentsView media={await visitorApi().media.list()} />;
};

export default DocumentsPage;
