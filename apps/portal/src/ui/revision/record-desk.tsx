import type { Api } from "@rabat/api";
import { readingIn, readingOf } from "@rabat/core/language";
import { type EntryState, entryStates, type RecordKind, recordKinds } from "@rabat/core/revision";
import { getTranslations } from "next-intl/server";
import type { Locale } from "../../server/i18n.ts";
import { entryAddress } from "../../server/revision/entry.ts";
import { SubmitButton } from "../button.tsx";
import { inLanguage } from "../in-language.ts";
import { instantWords } from "../instant-words.ts";
import { PageHeading } from "../page-heading.tsx";
import "./revision.css";

type Listed = Awaited<ReturnType<Api["revision"]["list"]>>[number];

type RecordDeskProps = {
  locale: Locale;
  zone: string;
  entries: readonly Listed[];
  chosen: { kind?: RecordKind; state?: EntryState };
};

const titleOf = ({ title }: Listed, locale: Locale) => {
  if (title === null) return null;
  return "published" in title ? readingOf(title, locale) : readingIn(title, locale);
};

/** Everything of the record, by kind, with how it stands; and the way to add to it. */
export const RecordDesk = async ({ locale, zone, entries, chosen }: RecordDeskProps) => {
  const t = await getTranslations("revision");
  const words = instantWords(await getTranslations("date"), locale);
  const kinds = recordKinds.filter((kind) => entries.some((entry) => entry.kind === kind));
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead")} />
      <p className="button-row">
        {recordKinds.map((kind) => (
          <a
            key={kind}
            className="button"
            data-kind="quiet"
            href={`/${locale}/secretariat/record/new/${kind}`}
          >
            {t(`add.${kind}`)}
          </a>
        ))}
      </p>
      <form className="desk-bar" method="get" action={`/${locale}/secretariat/record`}>
        <label>
          {t("kind")}
          <select name="kind" defaultValue={chosen.kind ?? ""}>
            <option value="">{t("allKinds")}</option>
            {recordKinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(`kinds.${kind}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t("state")}
          <select name="state" defaultValue={chosen.state ?? ""}>
            <option value="">{t("allStates")}</option>
            {entryStates.map((state) => (
              <option key={state} value={state}>
                {t(`states.${state}`)}
              </option>
            ))}
          </select>
        </label>
        <SubmitButton kind="quiet">{t("show")}</SubmitButton>
        <span>{t("count", { count: entries.length })}</span>
      </form>
      {entries.length === 0 ? <p className="empty">{t("none")}</p> : null}
      {kinds.map((kind) => (
        <section key={kind}>
          <h2 className="section-heading">{t(`kinds.${kind}`)}</h2>
          <ul className="own-list" role="list">
            {entries
              .filter((entry) => entry.kind === kind)
              .map((entry) => {
                const title = titleOf(entry, locale);
                const { drafted } = entry;
                return (
                  <li key={entry.key}>
                    <div>
                      <h3>
                        <a href={entryAddress(locale, kind, entry.key)}>
                          <bdi>{entry.key}</bdi>
                        </a>
                      </h3>
                      {title ? (
                        <p className="record-line" {...inLanguage(title.language)}>
                          {title.text}
                        </p>
                      ) : null}
                      {drafted ? (
                        <p className="meta">
                          {t("drafted", { name: drafted.by ?? "", instant: words.instant(drafted.at, zone) })}
                        </p>
                      ) : null}
                    </div>
                    <p className="record-state" data-state={entry.state}>
                      {t(`states.${entry.state}`)}
                    </p>
                  </li>
                );
              })}
          </ul>
        </section>
      ))}
    </>
  );
};
