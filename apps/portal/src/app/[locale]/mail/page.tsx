import { getTranslations } from "next-intl/server";
import { keptMails } from "../../../server/kept-mail.ts";
import { pageLocale } from "../../../server/page-locale.ts";
import { MailList } from "../../../ui/mail/mail-list.tsx";

type MailsProps = { params: Promise<{ locale: string }> };

export const generateMetadata = async ({ params }: MailsProps) => {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "mail.page" });
  return { title: t("title"), robots: { index: false } };
};

// never kept: it is read at every request
export const dynamic = "force-dynamic";

const MailsPage = async ({ params }: MailsProps) => {
  const locale = await pageLocale(params);
  return <MailList locale={locale} mails={await keptMails()} />;
};

export default MailsPage;
