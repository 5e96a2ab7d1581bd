import { getTranslations } from "next-intl/server";
import type { Locale } from "../../server/i18n.ts";
import { PageHeading } from "../page-heading.tsx";

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

/** Addresses in the text lead where they say, as a mail program has them. */
const withLinks = (text: string) =>
  text.split(/(https?:\/\/\S+)/).map((part, index) =>
    index % 2 === 1 ? (
      <a key={part} href={part} dir="ltr">
        {part}
      </a>
    ) : (
      part
    ),
  );

/** One mail in plain text, each paragraph in the direction of its own words. */
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
        {text
          .trim()
          .split("\n\n")
          .map((paragraph) => (
            <p key={paragraph} className="as-typed" dir="auto">
              {withLinks(paragraph)}
            </p>
          ))}
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
