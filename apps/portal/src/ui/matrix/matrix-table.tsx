import type { MatrixSection } from "@rabat/core/comment";
import { readingOf } from "@rabat/core/language";
import { useTranslations } from "next-intl";
import { inLanguage } from "../in-language.ts";
import { BilingualWords } from "../record/bilingual-words.tsx";
import { MatrixRowView, type RowContext } from "./matrix-row.tsx";

type MatrixTableProps = { sections: readonly MatrixSection[]; context: RowContext };

const SectionHeading = ({ section, context }: { section: MatrixSection; context: RowContext }) => {
  const t = useTranslations("matrix");
  const { paragraph, delegation } = section;
  const reading = paragraph ? readingOf(paragraph.text, context.form.locale) : null;
  const name = paragraph ? <bdi>{`${paragraph.label} · ${paragraph.reference}`}</bdi> : t("whole");
  return (
    <tr className="desk-group">
      <th colSpan={5} scope="rowgroup">
        {delegation ? <BilingualWords words={delegation.name} /> : name}
        {delegation?.standing === "observer" ? <p>{t("observer")}</p> : null}
        {reading ? <p {...inLanguage(reading.language)}>{reading.text}</p> : null}
      </th>
    </tr>
  );
};

const Rows = ({ section, context }: { section: MatrixSection; context: RowContext }) => {
  const t = useTranslations("matrix");
  const row = (each: MatrixSection["rows"][number]) => (
    <MatrixRowView key={each.comment.id} row={each} context={context} />
  );
  return (
    <tbody>
      <SectionHeading section={section} context={context} />
      {section.rows.map(row)}
      {section.delegation === null && section.observers.length > 0 ? (
        <tr className="matrix-stream">
          <th colSpan={5} scope="rowgroup">
            {t("observers")}
          </th>
        </tr>
      ) : null}
      {section.observers.map(row)}
    </tbody>
  );
};

/** A page of rows under their headings; observers are a stream of their own. */
export const MatrixTable = ({ sections, context }: MatrixTableProps) => {
  const t = useTranslations("matrix");
  const first = context.view.by === "paragraph" ? "delegation" : "paragraph";
  return (
    <div className="table-scroll">
      <table className="desk-table matrix-table">
        <caption className="visually-hidden">{t("title")}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t("tick")}</span>
            </th>
            {([first, "position", "comment", "disposition"] as const).map((column) => (
              <th scope="col" key={column}>
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        {sections.map((section) => (
          <Rows
            key={section.delegation?.id ?? section.paragraph?.reference ?? "whole"}
            section={section}
            context={context}
          />
        ))}
      </table>
    </div>
  );
};
