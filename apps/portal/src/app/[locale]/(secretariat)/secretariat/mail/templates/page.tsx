import { getTranslations } from "next-intl/server";
import { askedIn } from "../../../../../../server/asked.ts";
import { enter } from "../../../../../../server/gate.ts";
import { askedSample } from "../../../../../../server/mail/asked-sample.ts";
import { pageLocale } from "../../../../../../server/page-locale.ts";
import { TemplatesView } from "../../../../../../ui/mail/templates-view.tsx";

type TemplatesProps = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = async ({ params }: TemplatesProps) => {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "mailLog" });
  return { title: t("templates") };
};

const TemplatesPage = async ({ params, searchParams }: TemplatesProps) => {
  const locale = await pageLocale(params);
  await enter("secretariat", locale);
  return <TemplatesView locale={locale} sample={askedSample(await askedIn(searchParams), locale)} />;
};

export default TemplatesPage;
