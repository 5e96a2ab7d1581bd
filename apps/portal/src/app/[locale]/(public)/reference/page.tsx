import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { pageLocale } from "../../../../server/page-locale.ts";
import { readReference } from "../../../../server/reference/reference.ts";
import { ReferenceView } from "../../../../ui/reference/reference-view.tsx";

type PageProps = { params: Promise<{ locale: string }> };

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> => {
  await pageLocale(params);
  const t = await getTranslations("reference");
  return { title: t("title"), description: t("description") };
};

const ReferencePage = async ({ params }: PageProps) => {
  await pageLocale(params);
  return <ReferenceView nouns={readReference()} />;
};

export default ReferencePage;
