import type { Account, Api } from "@rabat/api";
import { getTranslations } from "next-intl/server";
import type { Locale } from "../../server/i18n.ts";
import { ButtonLink } from "../button.tsx";
import { instantWords } from "../instant-words.ts";
import { PageHeading } from "../page-heading.tsx";
import { BilingualWords } from "../record/bilingual-words.tsx";
import { StageMark } from "../stage-mark.tsx";

type Entry = Awaited<ReturnType<Api["consultation"]["desk"]>>[number];
type DelegationDeskProps = { locale: Locale; account: Account; entries: readonly Entry[] };

const DeskEntry = async ({ locale, entry }: { locale: Locale; entry: Entry }) => {
  const t = await getTranslations("desk");
  const stages = await getTranslations("stage");
  const words = instantWords(await getTranslations("date"), locale);
  const { consultation, stage, drafts, receipt } = entry;
  const href = `/${locale}/delegation/consultations/${consultation.slug}`;
  const isOpen = stage === "open" || stage === "grace";
  const closes = words.instant(consultation.closes, consultation.zone);
  return (
    <li className="task">
      <div>
        <p className="record-title">
          <a href={href}>
            <BilingualWords words={consultation.title} />
          </a>
        </p>
        <p className="meta">{t("drafts", { drafts })}</p>
        <p className="meta">
          {receipt ? (
            <a href={`${href}/receipt`}>{t("submitted", { reference: receipt.reference })}</a>
          ) : (
            t("nothingSubmitted")
          )}
        </p>
      </div>
      <p className="meta">
        <StageMark stage={stage} word={stages(stage)} />{" "}
        {t(isOpen ? "closes" : "closed", { instant: closes })}
      </p>
      {isOpen ? (
        <ButtonLink href={href}>{t(drafts + (receipt ? 1 : 0) > 0 ? "continue" : "begin")}</ButtonLink>
      ) : null}
    </li>
  );
};

/** What is open for a delegation, what is due when, and how far it is. */
export const DelegationDesk = async ({ locale, account, entries }: DelegationDeskProps) => {
  const t = await getTranslations("desk");
  return (
    <>
      <PageHeading
        title={t("title")}
        kicker={account.delegation ? <BilingualWords words={account.delegation.name} /> : null}
      />
      <h2 className="section-heading">{t("due")}</h2>
      {entries.length === 0 ? (
        <p className="empty">{t("empty")}</p>
      ) : (
        <ul className="task-list" role="list">
          {entries.map((entry) => (
            <DeskEntry key={entry.consultation.slug} locale={locale} entry={entry} />
          ))}
        </ul>
      )}
    </>
  );
};
