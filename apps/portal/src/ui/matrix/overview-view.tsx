import { readingOf } from "@rabat/core/language";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "../button.tsx";
import { DateChanges } from "../consultation/date-changes.tsx";
import { ExtensionForm } from "../disposition/extension-form.tsx";
import { type LateContribution, LateContributions } from "../disposition/late-contributions.tsx";
import type { MatrixForm } from "../disposition/matrix-form.ts";
import { SilenceBreaks } from "../disposition/silence-breaks.tsx";
import { FormErrors } from "../form-errors.tsx";
import { inLanguage } from "../in-language.ts";
import { Pager } from "../pager.tsx";
import { matrixAddress } from "./address.ts";
import { GroupList } from "./group-list.tsx";
import type { Overview } from "./matrix-data.ts";
import { MatrixHead } from "./matrix-head.tsx";
import { Positions } from "./positions.tsx";
import { Withdrawn } from "./withdrawn.tsx";

type OverviewViewProps = {
  overview: Overview;
  late: readonly LateContribution[];
  silence: Parameters<typeof SilenceBreaks>[0]["silence"] | null;
  form: MatrixForm;
};

const Entry = async ({ entry, form }: { entry: Overview["entries"][number]; form: MatrixForm }) => {
  const t = await getTranslations("matrix");
  const { paragraph, comments, unanswered, positions } = entry;
  const reading = paragraph ? readingOf(paragraph.text, form.locale) : null;
  const href = matrixAddress(form.base, { paragraph: paragraph?.reference ?? "whole" });
  return (
    <li className="matrix-entry" id={paragraph?.reference ?? "whole"}>
      <div>
        <h3>
          <a href={href}>
            {paragraph ? <bdi>{`${paragraph.label} · ${paragraph.reference}`}</bdi> : t("whole")}
          </a>
        </h3>
        {reading ? (
          <p className="matrix-beginning" {...inLanguage(reading.language)}>
            {reading.text}
          </p>
        ) : null}
      </div>
      <div>
        <p className="matrix-work">{t("work", { comments, unanswered })}</p>
        <Positions positions={positions} />
      </div>
    </li>
  );
};

/** The way into the matrix: each paragraph with what waits for an answer and who said what. */
export const OverviewView = async ({ overview, late, silence, form }: OverviewViewProps) => {
  const { consultation, stage, delegations, changes, work, entries, page, pages, next } = overview;
  const { locale, base } = form;
  const t = await getTranslations("matrix");
  const at = (number: number) => ({
    href: number === 1 ? base : `${base}?page=${number}`,
    name: t("pageName", { page: number, pages }),
  });
  return (
    <>
      <FormErrors errors={form.errors} />
      <MatrixHead frame={overview} locale={locale} base={base} shown="overview" lead={t("lead", work)} />
      {next ? (
        <p>
          <ButtonLink href={matrixAddress(base, { disposition: "unanswered", row: next })}>
            {t("nextUnanswered")}
          </ButtonLink>
        </p>
      ) : null}
      <DateChanges changes={changes} zone={consultation.zone} locale={locale} />
      <ExtensionForm consultation={consultation} stage={stage} invited={delegations} form={form} />
      {silence ? <SilenceBreaks silence={silence} invited={delegations} form={form} /> : null}
      <LateContributions late={late} zone={consultation.zone} form={form} />
      {work.comments === 0 ? <p className="empty">{t("empty")}</p> : null}
      <section className="section" aria-labelledby="paragraphs-title">
        <h2 className="section-heading" id="paragraphs-title">
          {t("positions")}
        </h2>
        <p className="hint">{t("positionsHint")}</p>
        <ol className="matrix-entries" role="list">
          {entries.map((entry) => (
            <Entry key={entry.paragraph?.reference ?? "whole"} entry={entry} form={form} />
          ))}
        </ol>
        <Pager
          label={t("overviewPager")}
          words={{ previous: t("previous"), next: t("next") }}
          previous={page > 1 ? at(page - 1) : undefined}
          next={page < pages ? at(page + 1) : undefined}
        />
      </section>
      <GroupList groups={overview.groups} base={base} />
      <Withdrawn withdrawn={overview.withdrawn} locale={locale} zone={consultation.zone} />
    </>
  );
};
