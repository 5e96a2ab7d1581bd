import { getTranslations } from "next-intl/server";
import { keptMail } from "../../../../server/kept-mail.ts";
import { pageLocale } from "../../../../server/page-locale.ts";
import { MailView } from "../../../../ui/mail/mail-view.tsx";

type MailProps = { params: Promise<{ locale: string; id: string }> };

export const generateMetadata = async ({ params }: MailProps) => {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "mail.page" });
  return { title: t("title"), robots: { index: false } };
};

export const dynamic = "force-dynamic";

const MailPage = async ({ params }: MailProps) => {
  const locale = await pageLocale(params);
  const { id } = await params;
  return <MailView locale={locale} mail={await keptMail(id)} />;
};

export default MailPage;
