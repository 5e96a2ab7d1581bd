import type { Api } from "@rabat/api";
import type { MatrixSection } from "@rabat/core/comment";
import { readingOf } from "@rabat/core/language";
import { getTranslations } from "next-intl/server";
import { DateChanges } from "../consultation/date-changes.tsx";
import { FormErrors } from "../form-errors.tsx";
import { inLanguage } from "../in-language.ts";
import { instantWords } from "../instant-words.ts";
import { PageHeading } from "../page-heading.tsx";
import { BilingualWords } from "../record/bilingual-words.tsx";
import { StageMark } from "../stage-mark.tsx";
import { AnswersLinks } from "./answers-links.tsx";
import { ExtensionForm } from "./extension-form.tsx";
import { type LateContribution, LateContributions } from "./late-contributions.tsx";
import type { MatrixForm } from "./matrix-form.ts";
import { MatrixRowView } from "./matrix-row.tsx";
import { SilenceBreaks } from "./silence-breaks.tsx";

type MatrixViewProps = MatrixForm & {
  matrix: NonNullable<Awaited<ReturnType<Api["disposition"]["matrix"]>>>;
  late: readonly LateContribution[];
  silence: Awaited<ReturnType<Api["silence"]["read"]>>;
};

const SectionRows = async ({ section, form }: { section: MatrixSection; form: MatrixForm }) => {
  const t = await getTranslations("matrix");
  const { paragraph } = section;
  const rows = [...section.rows, ...section.observers];
  const reading = paragraph ? readingOf(paragraph.text, form.locale) : null;
  return (
    <tbody>
      <tr className="desk-group">
        <th colSpan={6} scope="rowgroup" id={paragraph?.reference ?? "whole"}>
          {paragraph ? <bdi>{`${paragraph.label} · ${paragraph.reference}`}</bdi> : t("whole")}
          {reading ? <p {...inLanguage(reading.language)}>{reading.text}</p> : null}
        </th>
      </tr>
      {rows.map((row) => (
        <MatrixRowView key={row.comment.id} row={row} paragraph={paragraph ?? undefined} form={form} />
      ))}
    </tbody>
  );
};

/** Every submitted comment by paragraph and delegation; each row is answered where it stands. */
export const MatrixView = async ({ matrix, late, silence, ...form }: MatrixViewProps) => {
  const { consultation, stage, sections, invited, changes } = matrix;
  const t = await getTranslations("matrix");
  const stages = await getTranslations("stage");
  const comments = sections.flatMap(({ rows, observers }) => [...rows, ...observers]);
  const unanswered = comments.filter(({ disposition }) => disposition === null).length;
  const filled = sections.filter(({ rows, observers }) => rows.length + observers.length > 0);
  const columns = ["delegation", "type", "position", "comment", "proposedText", "disposition"] as const;
  const words = instantWords(await getTranslations("date"), form.locale);
  const closes = words.instant(consultation.closes, consultation.zone);
  return (
    <>
      <FormErrors errors={form.errors} />
      <PageHeading
        title={t("title")}
        kicker={<BilingualWords words={consultation.title} />}
        lead={t("lead", { comments: comments.length, unanswered })}
      />
      <p className="meta">
        <StageMark stage={stage} word={stages(stage)} /> {t("closes", { instant: closes })} ·{" "}
        {t("draftsArePrivate")}
      </p>
      <AnswersLinks base={form.base} />
      <DateChanges changes={changes} zone={consultation.zone} locale={form.locale} />
      <ExtensionForm consultation={consultation} stage={stage} invited={invited} form={form} />
      {silence ? <SilenceBreaks silence={silence} invited={invited} form={form} /> : null}
      <LateContributions late={late} zone={consultation.zone} form={form} />
      {filled.length === 0 ? (
        <p className="empty">{t("empty")}</p>
      ) : (
        <div className="table-scroll">
          <table className="desk-table">
            <caption className="visually-hidden">{t("title")}</caption>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th scope="col" key={column}>
                    {t(column)}
                  </th>
                ))}
              </tr>
            </thead>
            {filled.map((section) => (
              <SectionRows key={section.paragraph?.reference ?? "whole"} section={section} form={form} />
            ))}
          </table>
        </div>
      )}
    </>
  );
};
