import { neighboursOf } from "@rabat/core/chairmanship";
import { partnerOf } from "@rabat/core/partner";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { visitorApi } from "../../../../../server/api.ts";
import { pageLocale } from "../../../../../server/page-locale.ts";
import { ChairmanshipView } from "../../../../../ui/chairmanship/chairmanship-view.tsx";
import { readChairmanship } from "../../record.ts";

type PageProps = { params: Promise<{ locale: string; slug: string }> };

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const { slug, partner } = await readChairmanship((await params).slug);
  const t = await getTranslations("chairmanship");
  const name = t("name", { slug, country: partnerOf(partner)?.name[locale] ?? partner });
  return { title: name, description: t("nodeDescription", { name }) };
};

const ChairmanshipPage = async ({ params }: PageProps) => {
  await pageLocale(params);
  const chairmanship = await readChairmanship((await params).slug);
  const api = visitorApi();
  const [meetings, listed, all, facts] = await Promise.all([
    api.meeting.list({ chairmanship: chairmanship.slug }),
    api.media.list(),
    api.chairmanship.list(),
    api.plan.facts(),
  ]);
  const media = listed.filter((one) => one.chairmanship === chairmanship.slug);
  const neighbours = neighboursOf(all, chairmanship.slug);
  return (
    <ChairmanshipView
      chairmanship={chairmanship}
      meetings={meetings}
      media={media}
      neighbours={neighbours}
      facts={facts}
    />
  );
};

export default ChairmanshipPage;
