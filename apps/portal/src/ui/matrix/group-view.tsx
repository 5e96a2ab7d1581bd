import type { Api } from "@rabat/api";
import { useTranslations } from "next-intl";
import type { MatrixForm } from "../disposition/matrix-form.ts";
import { FormErrors } from "../form-errors.tsx";
import { PageHeading } from "../page-heading.tsx";
import { BilingualWords } from "../record/bilingual-words.tsx";
import { matrixAddress } from "./address.ts";
import { GroupAnswerForm } from "./group-answer-form.tsx";
import { GroupChangeForms } from "./group-change-forms.tsx";
import "./matrix.css";
import { RowAnswer } from "./row-answer.tsx";
import { RowTexts } from "./row-texts.tsx";

export type Group = Extract<Awaited<ReturnType<Api["group"]["read"]>>, { ok: true }>["value"];
type GroupViewProps = { held: Group; form: MatrixForm; matrix: string };

/** A group: its comments, each with the answer that it has now, and the one answer for all of them. */
export const GroupView = ({ held, form, matrix }: GroupViewProps) => {
  const t = useTranslations("group");
  const words = useTranslations("comment");
  const { group, rows, paragraphs, consultation } = held;
  const labels = new Map(paragraphs.map(({ reference, label }) => [reference, label]));
  return (
    <>
      <FormErrors errors={form.errors} />
      <PageHeading
        title={t("title", { name: group.name })}
        kicker={<BilingualWords words={consultation.title} />}
        lead={t("comments", { comments: rows.length })}
      />
      <p>
        <a href={matrixAddress(matrix, { group: group.id })}>{t("inMatrix")}</a> ·{" "}
        <a href={matrix}>{t("back")}</a>
      </p>
      {rows.length > 0 ? <GroupAnswerForm group={group} rows={rows} form={form} /> : null}
      <section className="section" aria-labelledby="members-title">
        <h2 className="section-heading" id="members-title">
          {t("members")}
        </h2>
        {rows.length === 0 ? <p className="empty">{t("noMembers")}</p> : null}
        <ul className="group-members" role="list">
          {rows.map((row) => (
            <li key={row.comment.id} id={row.comment.id}>
              <div className="choice">
                <input
                  type="checkbox"
                  id={`tick-${row.comment.id}`}
                  name={`tick.${row.comment.id}`}
                  value="yes"
                  form="take-out"
                />
                <label htmlFor={`tick-${row.comment.id}`}>
                  <BilingualWords words={row.delegation.name} /> ·{" "}
                  <bdi>{labels.get(row.comment.paragraph ?? "") ?? words("whole")}</bdi>
                </label>
              </div>
              <RowTexts row={row} paragraph={undefined} isOpen={false} />
              <RowAnswer disposition={row.disposition} />
            </li>
          ))}
        </ul>
      </section>
      <GroupChangeForms group={group} form={form} isEmpty={rows.length === 0} />
    </>
  );
};
