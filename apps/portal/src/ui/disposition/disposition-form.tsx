import { randomUUID } from "node:crypto";
import { decisions, type MatrixRow } from "@rabat/core/comment";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { errorOf } from "../../server/form/refusals.ts";
import { SubmitButton } from "../button.tsx";
import { describedBy, FieldNotes } from "../field.tsx";
import { BilingualWords } from "../record/bilingual-words.tsx";
import type { MatrixForm } from "./matrix-form.ts";

type DispositionFormProps = {
  row: Pick<MatrixRow, "disposition" | "delegation"> & {
    comment: Pick<MatrixRow["comment"], "id" | "version">;
  };
  form: MatrixForm;
  /** More buttons, and what they send. */
  children?: ReactNode;
};

/** The draft answer to one row. A form that came back refused shows what was typed, and what is stored beside it. */
export const DispositionForm = async ({ row, form, children }: DispositionFormProps) => {
  const { comment, disposition, delegation } = row;
  const { base, held, errors } = form;
  const t = await getTranslations("disposition");
  const answers = await getTranslations("answers");
  const isHeld = held.comment === comment.id;
  const decision = (isHeld ? held.decision : disposition?.decision) ?? "";
  const reason = (isHeld ? held.reason : disposition?.reason) ?? "";
  const isStale = isHeld && disposition !== null && held.version !== String(disposition.version);
  // the summary's link lands on the one row that was refused
  const id = (name: string) => (isHeld ? name : `${name}-${comment.id}`);
  const about = (
    <span className="visually-hidden">
      {" "}
      (<BilingualWords words={delegation.name} />)
    </span>
  );
  const reasonError = isHeld ? errorOf(errors, "reason") : {};
  return (
    <form className="disposition" method="post" action={`${base}/dispositions/save`} id={id("form")}>
      <input type="hidden" name="form" value={randomUUID()} />
      <input type="hidden" name="comment" value={comment.id} />
      <input type="hidden" name="version" value={disposition?.version ?? ""} />
      <input type="hidden" name="commentVersion" value={comment.version} />
      {isStale ? (
        <p className="field-error">
          {t("stored", { decision: t(disposition.decision), drafter: disposition.drafter.name })}{" "}
          <q>{disposition.reason}</q>
        </p>
      ) : null}
      <label htmlFor={id("decision")}>
        {t("decision")}
        {about}
      </label>
      <select id={id("decision")} name="decision" defaultValue={decision} required>
        <option value="">{t("choose")}</option>
        {decisions.map((value) => (
          <option key={value} value={value}>
            {t(value)}
          </option>
        ))}
      </select>
      <label htmlFor={id("reason")}>
        {t("reason")}
        {about}
      </label>
      <FieldNotes id={id("reason")} {...reasonError} />
      <textarea
        id={id("reason")}
        name="reason"
        rows={3}
        defaultValue={reason}
        dir="auto"
        required
        aria-describedby={describedBy(id("reason"), reasonError)}
      />
      <SubmitButton kind="quiet">{t("save")}</SubmitButton>
      {children}
      {disposition ? <p className="meta">{t("draftBy", { name: disposition.drafter.name })}</p> : null}
      <p className="meta">
        <a href={`${base}/comments/${comment.id}`}>
          {answers("toRow")}
          {about}
        </a>
      </p>
    </form>
  );
};
