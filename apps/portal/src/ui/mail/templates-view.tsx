import { directionOf, localeNames, locales } from "@rabat/core/language";
import { MailKind } from "@rabat/core/mail";
import { getTranslations } from "next-intl/server";
import { askingFor } from "../../server/asked.ts";
import type { Locale } from "../../server/i18n.ts";
import type { Sample } from "../../server/mail/asked-sample.ts";
import { PageHeading } from "../page-heading.tsx";
import { MailText } from "./mail-text.tsx";

type TemplatesViewProps = { locale: Locale; sample: Sample };

const Choices = async ({ locale, sample }: TemplatesViewProps) => {
  const t = await getTranslations("mailLog");
  const base = `/${locale}/secretariat/mail/templates`;
  return (
    <table className="desk-table template-choices">
      <caption className="visually-hidden">{t("templates")}</caption>
      <tbody>
        {MailKind.options.map((kind) => (
          <tr key={kind}>
            <th scope="row">{t(`kinds.${kind}`)}</th>
            {locales.map((language) => (
              <td key={language}>
                <a
                  className="template-link"
                  href={`${askingFor(base, { kind, language })}#sample`}
                  aria-current={kind === sample.kind && language === sample.language ? "true" : undefined}
                  lang={language}
                >
                  <span className="visually-hidden" lang={locale}>
                    {t(`kinds.${kind}`)}{" "}
                  </span>
                  <bdi>{localeNames[language]}</bdi>
                </a>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** One kind of mail in one language, as the portal would write it. */
export const TemplatesView = async ({ locale, sample }: TemplatesViewProps) => {
  const t = await getTranslations("mailLog");
  const page = await getTranslations("mail.page");
  const { kind, language, recipient, rendered } = sample;
  const html = askingFor(`/${locale}/secretariat/mail/templates/letter.html`, { kind, language });
  return (
    <>
      <PageHeading title={t("templates")} lead={t("templatesLead")} />
      <Choices locale={locale} sample={sample} />
      <section aria-labelledby="sample" className="sample-letter">
        <p className="kicker">{t("madeUp")}</p>
        <h2 id="sample" lang={language} dir={directionOf(language)}>
          {rendered.subject}
        </h2>
        <p className="meta">
          <bdi>{page("to", { recipient })}</bdi>
        </p>
        <p>
          <a href={html}>{t("asHtml")}</a> <span className="meta">{t("asHtmlHint")}</span>
        </p>
        <article lang={language} dir={directionOf(language)}>
          <MailText text={rendered.text} isInert />
        </article>
        {rendered.calendar === null ? null : (
          <details>
            <summary>{page("calendar")}</summary>
            <pre dir="ltr">{rendered.calendar}</pre>
          </details>
        )}
      </section>
    </>
  );
};
