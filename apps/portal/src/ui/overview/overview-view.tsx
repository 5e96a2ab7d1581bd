import type { Account } from "@rabat/api";
import { getTranslations } from "next-intl/server";
import type { Locale } from "../../server/i18n.ts";
import { FigureRow } from "../figure-row.tsx";
import { PageHeading } from "../page-heading.tsx";
import { Agenda } from "./agenda.tsx";
import type { Overview } from "./overview.ts";
import { Pending } from "./pending.tsx";
import { UnderWayTable } from "./under-way-table.tsx";

type OverviewViewProps = { locale: Locale; account: Account; overview: Overview };

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

/** The Secretariat's work on one page: what is open, what waits for somebody, what is due. */
export const OverviewView = async ({ locale, account, overview }: OverviewViewProps) => {
  const t = await getTranslations("overview");
  const desk = await getTranslations("secretariat");
  const { consultations, invitations, mails } = overview;
  const number = new Intl.NumberFormat(locale);
  const open = consultations.filter(({ stage }) => stage === "open" || stage === "grace");
  const figures = {
    open: open.length,
    waiting: sum(open.map(({ waiting }) => waiting.length)),
    unanswered: sum(consultations.map(({ unanswered }) => unanswered)),
    undecided: sum(consultations.map(({ undecided }) => undecided)),
    invitations: invitations.length,
    troubled: mails.retrying + mails.deadLetters,
  };
  const names = Object.keys(figures) as (keyof typeof figures)[];
  const base = `/${locale}/secretariat`;
  return (
    <>
      <PageHeading title={desk("title")} lead={t("lead")} />
      <FigureRow
        figures={names.map((name) => ({
          label: t(`figures.${name}`),
          figure: number.format(figures[name]),
        }))}
      />
      <Agenda locale={locale} agenda={overview.agenda} zone={account.zone} />
      <UnderWayTable locale={locale} consultations={consultations} />
      <Pending locale={locale} overview={overview} zone={account.zone} />
      <h2 className="section section-heading">{t("more-rooms")}</h2>
      <ul className="ways" role="list">
        <li>
          <a href={`${base}/consultations`}>{t("all")}</a>
        </li>
        <li>
          <a href={`${base}/delegations`}>{(await getTranslations("delegations"))("title")}</a>
        </li>
        <li>
          <a href={`${base}/people`}>{(await getTranslations("people"))("title")}</a>
        </li>
        <li>
          <a href={`${base}/record`}>{(await getTranslations("revision"))("title")}</a>
        </li>
        <li>
          <a href={`${base}/network`}>{(await getTranslations("network"))("title")}</a>
        </li>
        <li>
          <a href={`${base}/mail`}>{(await getTranslations("mailLog"))("title")}</a>
        </li>
        {account.role === "head" ? (
          <li>
            <a href={`${base}/audit`}>{(await getTranslations("trail"))("title")}</a>
          </li>
        ) : null}
        <li>
          <a href={`/${locale}/account/calendar`}>{t("calendar")}</a>
        </li>
      </ul>
    </>
  );
};
