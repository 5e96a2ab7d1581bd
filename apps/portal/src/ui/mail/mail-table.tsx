import { randomUUID } from "node:crypto";
import type { LoggedMail } from "@rabat/core/mail";
import { getTranslations } from "next-intl/server";
import type { Locale } from "../../server/i18n.ts";
import { SubmitButton } from "../button.tsx";
import { instantWords } from "../instant-words.ts";

type Shown = { locale: Locale; zone: string };

const RetryForm = async ({ locale, mail }: { locale: Locale; mail: LoggedMail }) => {
  const t = await getTranslations("mailLog");
  return (
    <form method="post" action={`/${locale}/secretariat/mail/retry`}>
      <input type="hidden" name="form" value={randomUUID()} />
      <input type="hidden" name="mail" value={mail.id} />
      <SubmitButton kind="quiet">
        {t("retry")}
        <span className="visually-hidden"> {t("retryTo", { recipient: mail.recipient.email })}</span>
      </SubmitButton>
    </form>
  );
};

const MailRow = async ({ locale, zone, mail }: Shown & { mail: LoggedMail }) => {
  const t = await getTranslations("mailLog");
  const field = await getTranslations("field");
  const words = instantWords(await getTranslations("date"), locale);
  const { kind, recipient, consultations, queued, attempts, state, said } = mail;
  const ended = mail.sent ?? mail.dropped ?? mail.failed ?? mail.attempted;
  return (
    <tr id={mail.id}>
      <th scope="row">
        {t(`kinds.${kind}`)}
        {consultations.map((slug) => (
          <p key={slug} className="meta">
            <a href={`/${locale}/secretariat/consultations/${slug}`}>
              <bdi translate="no">{slug}</bdi>
            </a>
          </p>
        ))}
      </th>
      <td data-column={field("recipient")}>
        {recipient.name ? (
          <p>
            <bdi>{recipient.name}</bdi>
          </p>
        ) : null}
        <p className="said">
          <bdi translate="no">{recipient.email}</bdi>
        </p>
      </td>
      <td data-column={t("queued")}>
        <time dateTime={queued}>{words.instant(queued, zone)}</time>
      </td>
      <td data-column={field("state")}>
        <p>
          <span className="mail-state" data-state={state}>
            {t(`states.${state}`)}
          </span>
        </p>
        {ended ? (
          <p>
            <time dateTime={ended}>{words.instant(ended, zone)}</time>
          </p>
        ) : null}
        <p>{t("attempts", { attempts })}</p>
      </td>
      <td data-column={t("said")}>
        {said ? (
          <p className="said" translate="no" dir="auto">
            {said}
          </p>
        ) : (
          <p>{t("nothingSaid")}</p>
        )}
        {state === "dead-letter" ? <RetryForm locale={locale} mail={mail} /> : null}
      </td>
    </tr>
  );
};

/** The log as a table: what a server said stands beside what can be done about it. */
export const MailTable = async ({ mails, ...shown }: Shown & { mails: readonly LoggedMail[] }) => {
  const t = await getTranslations("mailLog");
  const field = await getTranslations("field");
  return (
    <table className="desk-table">
      <caption className="visually-hidden">{t("title")}</caption>
      <thead>
        <tr>
          {[t("mail"), field("recipient"), t("queued"), field("state"), t("said")].map((name) => (
            <th scope="col" key={name}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {mails.map((mail) => (
          <MailRow key={mail.id} mail={mail} {...shown} />
        ))}
      </tbody>
    </table>
  );
};
