import type { AuditEvent } from "@rabat/core/audit";
import { getTranslations } from "next-intl/server";
import { askingFor } from "../../server/asked.ts";
import type { Locale } from "../../server/i18n.ts";
import { instantWords } from "../instant-words.ts";
import { deedSentence, isDeed } from "./deed-words.ts";

type Shown = { locale: Locale; zone: string };
type Recorded = NonNullable<AuditEvent["recorded"]>;

const kinds = ["visitor", "delegate", "secretariat", "system"] as const;

const What = async ({ locale, recorded, hash }: { locale: Locale; recorded: Recorded; hash: string }) => {
  const t = await getTranslations("trail");
  const { deed, subject, detail } = recorded;
  const told = Object.entries({ ...detail, hash });
  return (
    <>
      <p>{isDeed(deed) ? deedSentence(t, deed) : <code>{deed}</code>}</p>
      <p className="said">
        <a href={askingFor(`/${locale}/secretariat/audit`, { subject })}>
          <bdi translate="no">{subject}</bdi>
        </a>
      </p>
      <details>
        <summary>{t("particulars")}</summary>
        <dl className="particulars" dir="ltr" translate="no">
          {told.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{typeof value === "string" ? value : JSON.stringify(value)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
};

const EventRow = async ({ locale, zone, event }: Shown & { event: AuditEvent }) => {
  const t = await getTranslations("trail");
  const words = instantWords(await getTranslations("date"), locale);
  const { recorded, by, chain, sequence, hash } = event;
  const kind = kinds.find((known) => known === recorded?.actor.kind);
  return (
    <tr>
      <td data-column={t("when")}>
        {recorded && !Number.isNaN(Date.parse(recorded.at)) ? (
          <time dateTime={recorded.at}>{words.instant(recorded.at, zone)}</time>
        ) : null}
      </td>
      <td data-column={t("by")}>
        {by ? (
          <p>
            <bdi>{by}</bdi>
          </p>
        ) : null}
        {kind ? <p className="meta">{t(`kinds.${kind}`)}</p> : null}
      </td>
      <td data-column={t("what")}>
        {recorded ? <What locale={locale} recorded={recorded} hash={hash} /> : <p>{t("unreadable")}</p>}
      </td>
      <td data-column={t("where")}>
        <p className="said" translate="no" dir="ltr">
          <a href={askingFor(`/${locale}/secretariat/audit`, { chain })}>{chain}</a> #{sequence}
        </p>
      </td>
    </tr>
  );
};

/** Each event as a sentence, with who, when and where in which chain. */
export const TrailTable = async ({ events, ...shown }: Shown & { events: readonly AuditEvent[] }) => {
  const t = await getTranslations("trail");
  return (
    <table className="desk-table trail-table">
      <caption className="visually-hidden">{t("title")}</caption>
      <thead>
        <tr>
          {(["when", "by", "what", "where"] as const).map((column) => (
            <th scope="col" key={column}>
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {events.map((event) => (
          <EventRow key={`${event.chain}#${event.sequence}`} event={event} {...shown} />
        ))}
      </tbody>
    </table>
  );
};
