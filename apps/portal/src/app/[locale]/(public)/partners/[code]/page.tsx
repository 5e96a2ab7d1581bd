import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { visitorApi } from "../../../../../server/api.ts";
import { pageLocale } from "../../../../../server/page-locale.ts";
import { PartnerView } from "../../../../../ui/partner/partner-view.tsx";

type PageProps = { params: Promise<{ locale: string; code: string }> };

const parse = async ({ params }: PageProps) => {
  const locale = await pageLocale(params);
  const { code } = await params;
  const partners = await visitorApi().partner.list();
  const partner = partners.find((one) => one.code === code) ?? notFound();
  return { locale, partner };
};

export const generateMetadata = async (props: PageProps): Promise<Metadata> => {
  const { locale, partner } = await parse(props);
  const t = await getTranslations("partner");
  const name = partner.name[locale];
  return { title: name, description: t("nodeDescription", { name }) };
};

const PartnerPage = async (props: PageProps) => {
  const { partner } = await parse(props);
  const api = visitorApi();
  const [chairmanships, meetings, facts] = await Promise.all([
    api.chairmanship.list(),
    api.meeting.list({}),
    api.plan.facts(),
  ]);
  return <PartnerView partner={partner} chairmanships={chairmanships} meetings={meetings} facts={facts} />;
};

export default PartnerPage;
