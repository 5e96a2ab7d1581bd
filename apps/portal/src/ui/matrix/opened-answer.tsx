import type { MatrixRow, MatrixView } from "@rabat/core/comment";
import { useTranslations } from "next-intl";
import { SubmitButton } from "../button.tsx";
import { DispositionForm } from "../disposition/disposition-form.tsx";
import type { MatrixForm } from "../disposition/matrix-form.ts";
import { closed, matrixAddress, matrixQuery } from "./address.ts";

type OpenedAnswerProps = { row: MatrixRow; view: MatrixView; form: MatrixForm };

/** The form of the row that is opened: saved, the officer stays on it or goes on to the next one that waits. */
export const OpenedAnswer = ({ row, view, form }: OpenedAnswerProps) => {
  const t = useTranslations("matrix");
  return (
    <>
      <DispositionForm row={row} form={form}>
        <input type="hidden" name="view" value={matrixQuery(view)} />
        <SubmitButton kind="quiet" name="then" value="next">
          {t("saveAndNext")}
        </SubmitButton>
      </DispositionForm>
      <p className="meta">
        <a href={`${matrixAddress(form.base, closed(view))}#${row.comment.id}`}>{t("close")}</a>
      </p>
    </>
  );
};
