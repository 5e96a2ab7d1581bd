import type { MatrixRow } from "@rabat/core/comment";
import type { Paragraph } from "@rabat/core/consultation";
import { getTranslations } from "next-intl/server";
import { ProposedWording } from "../comment/proposed-wording.tsx";
import { inLanguage } from "../in-language.ts";
import { BilingualWords } from "../record/bilingual-words.tsx";
import { DispositionForm } from "./disposition-form.tsx";
import type { MatrixForm } from "./matrix-form.ts";

type MatrixRowViewProps = { row: MatrixRow; paragraph: Paragraph | undefined; form: MatrixForm };

export const MatrixRowView = async ({ row, paragraph, form }: MatrixRowViewProps) => {
  const { comment, delegation } = row;
  const t = await getTranslations("comment");
  const columns = await getTranslations("matrix");
  const late = await getTranslations("late");
  return (
    <tr id={comment.id}>
      <th scope="row">
        <BilingualWords words={delegation.name} />
        {delegation.standing === "observer" ? <p className="meta">{columns("observer")}</p> : null}
        {comment.late ? (
          <p className="meta">
            <strong>{late(comment.late.standing)}</strong>
          </p>
        ) : null}
        {comment.confidential ? <p className="meta">{t("confidential")}</p> : null}
      </th>
      <td data-column={columns("type")}>{t(`type.${comment.type}`)}</td>
      <td data-column={columns("position")}>{t(`position.${comment.position}`)}</td>
      <td data-column={columns("comment")}>
        <div className="desk-text comment-text" {...inLanguage(comment.language)}>
          {comment.comment}
        </div>
      </td>
      <td data-column={columns("proposedText")}>
        {comment.proposedText ? (
          <div className="desk-text">
            <ProposedWording comment={comment} paragraph={paragraph} />
          </div>
        ) : (
          "–"
        )}
      </td>
      <td data-column={columns("disposition")}>
        <DispositionForm row={row} form={form} />
      </td>
    </tr>
  );
};
