import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { visitorApi } from "../../../../../server/api.ts";
import { readEmbed } from "../../../../../server/embed/address.ts";
import { pageAddress } from "../../../../../server/page-address.ts";
import { pageLocale } from "../../../../../server/page-locale.ts";
import { addressesIn } from "../../../../../ui/addresses.ts";
import { CoverageEmbed } from "../../../../../ui/embed/coverage-embed.tsx";
import { EmbedAbsent } from "../../../../../ui/embed/embed-absent.tsx";

type PageProps = { params: Promise<{ locale: string }> };

/** The Chairmanship asked for; null where all are, undefined where there is none of that name. */
const readAsked = async () => {
  const { chairmanship: slug } = readEmbed(await pageAddress());
  if (slug === null) return { slug, chairmanship: null };
  const all = await visitorApi().chairmanship.list();
  return { slug, chairmanship: all.find((one) => one.slug === slug) };
};

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const { chairmanship } = await readAsked();
  const t = await getTranslations("cap");
  const to = addressesIn(locale);
  const robots = { index: false };
  if (chairmanship === undefined) return { title: t("title"), robots, other: { status: "404" } };
  const canonical = chairmanship === null ? to.plan : to.chairmanship(chairmanship.slug);
  return { title: t("title"), robots, alternates: { canonical } };
};

const CoverageEmbedPage = async ({ params }: PageProps) => {
  await pageLocale(params);
  const { slug, chairmanship } = await readAsked();
  if (chairmanship === undefined) return <EmbedAbsent slug={slug ?? ""} />;
  const api = visitorApi();
  const [meetings, facts] = await Promise.all([
    api.meeting.list(chairmanship ? { chairmanship: chairmanship.slug } : {}),
    api.plan.facts(),
  ]);
  return <CoverageEmbed chairmanship={chairmanship} meetings={meetings} facts={facts} />;
};

export default CoverageEmbedPage;
