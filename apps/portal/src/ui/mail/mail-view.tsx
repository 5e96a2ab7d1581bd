import { getTranslations } from "next-intl/server";
import type { Locale } from "../../server/i18n.ts";
import { PageHeading } from "../page-heading.tsx";
import { MailText } from "./mail-text.tsx";

type MailViewProps = {
  locale: Locale;
  mail: {
    mail: string;
    recipient: string;
    locale: Locale;
    subject: string;
    text: string;
    calendar: string | null;
  };
};

/** One mail of the demonstration. */
export const MailView = async ({ locale, mail }: MailViewProps) => {
  const t = await getTranslations("mail.page");
  const { recipient, locale: language, subject, text, calendar } = mail;
  return (
    <>
      <PageHeading
        title={subject}
        titleLanguage={language}
        kicker={t("title")}
        lead={<bdi>{t("to", { recipient })}</bdi>}
      />
      <article lang={language} translate="no">
        <MailText text={text} />
      </article>
      {calendar === null ? null : (
        <details>
          <summary>{t("calendar")}</summary>
          <pre dir="ltr">{calendar}</pre>
        </details>
      )}
      <p>
        <a href={`/${locale}/mail/${mail.mail}/mail.html`}>{t("html")}</a>
      </p>
      <p>
        <a href={`/${locale}/mail`}>{t("all")}</a>
      </p>
    </>
  );
};
