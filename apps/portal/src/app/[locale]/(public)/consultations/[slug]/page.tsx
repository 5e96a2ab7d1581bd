import { readingIn } from "@rabat/core/language";
import type { Metadata } from "next";
import { pageLocale } from "../../../../../server/page-locale.ts";
import { ConsultationView } from "../../../../../ui/consultation/consultation-view.tsx";
import { readConsultation, readVersions } from "../../record.ts";

type PageProps = { params: Promise<{ locale: string; slug: string }> };

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const { consultation } = await readConsultation((await params).slug);
  return {
    title: readingIn(consultation.title, locale).text,
    description: readingIn(consultation.mandate, locale).text,
  };
};

const ConsultationPage = async ({ params }: PageProps) => {
  await pageLocale(params);
  const { slug } = await params;
  return <ConsultationView {...(await readConsultation(slug))} versions={await readVersions(slug)} />;
};

export default ConsultationPage;
