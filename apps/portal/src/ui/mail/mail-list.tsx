import { getTranslations } from "next-intl/server";
import type { Locale } from "../../server/i18n.ts";
import { instantWords } from "../instant-words.ts";
import { PageHeading } from "../page-heading.tsx";

type MailListProps = {
  locale: Locale;
  mails: readonly { mail: string; recipient: string; locale: Locale; subject: string; kept: string }[];
};

export const MailList = async ({ locale, mails }: MailListProps) => {
  const [t, date] = [await getTranslations("mail.page"), await getTranslations("date")];
  const { instant } = instantWords(date, locale);
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead")} />
      {mails.length === 0 ? <p>{t("empty")}</p> : null}
      <ul className="entries">
        {mails.map(({ mail, recipient, locale: language, subject, kept }) => (
          <li key={mail}>
            <a href={`/${locale}/mail/${mail}`}>
              <bdi lang={language} translate="no">
                {subject}
              </bdi>
            </a>
            <p className="meta">
              <bdi>{t("to", { recipient })}</bdi> · {instant(kept, "Europe/Brussels")}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
};
