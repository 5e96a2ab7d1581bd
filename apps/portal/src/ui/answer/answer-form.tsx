import { randomUUID } from "node:crypto";
import { decisions } from "@rabat/core/comment";
import { isAnswered } from "@rabat/core/consultation";
import { getTranslations } from "next-intl/server";
import { errorOf } from "../../server/form/refusals.ts";
import { SubmitButton } from "../button.tsx";
import { ChoiceList } from "../choice-list.tsx";
import { describedBy, Field } from "../field.tsx";
import { Notice } from "../notice.tsx";
import type { RowProps } from "./row.ts";

/** What a colleague saved while this one was written: both are read, then one is saved. */
const Stored = async ({ row: { disposition } }: RowProps) => {
  const t = await getTranslations("disposition");
  const answers = await getTranslations("answers");
  if (disposition === null) return null;
  return (
    <Notice kind="warning" title={answers("otherAnswer")}>
      <p>{t("stored", { decision: t(disposition.decision), drafter: disposition.drafter.name })}</p>
      <blockquote className="comment-text" dir="auto">
        {disposition.reason}
      </blockquote>
    </Notice>
  );
};

/** The draft answer to one comment; a form that came back refused shows what was typed. */
export const AnswerForm = async ({ page, row }: RowProps) => {
  const { comment, disposition, stage } = row;
  const t = await getTranslations("disposition");
  const answers = await getTranslations("answers");
  const isHeld = page.held.step === "answer";
  // an error of the other form on the page leads to its own field
  const isElsewhere = page.held.step !== undefined && !isHeld;
  const id = isElsewhere ? "answer-reason" : "reason";
  const held = isHeld ? page.held : {};
  const errors = isHeld ? page.errors : [];
  const isStale = isHeld && (held.version ?? "") !== String(disposition?.version ?? "");
  const reason = errorOf(errors, "reason");
  if (isAnswered(stage)) return null;
  // a second officer meets an answer to be read, and writes only after that
  const isToRead = disposition !== null && disposition.drafter.person !== page.account.person;
  const isOpen = isHeld || row.isOutdated || !isToRead;
  return (
    <>
      {isStale ? <Stored page={page} row={row} /> : null}
      <details className="return-form" open={isOpen}>
        <summary>{answers("write")}</summary>
        <form method="post" action={`${page.here}/answer`} id={isElsewhere ? undefined : "form"}>
          <input type="hidden" name="form" value={randomUUID()} />
          <input type="hidden" name="step" value="answer" />
          <input type="hidden" name="version" value={disposition?.version ?? ""} />
          <input type="hidden" name="commentVersion" value={comment.version} />
          <ChoiceList
            id="decision"
            name="decision"
            legend={t("decision")}
            choices={decisions.map((value) => ({ value, label: t(value) }))}
            selected={[held.decision ?? disposition?.decision ?? ""]}
            {...errorOf(errors, "decision")}
          />
          <Field id={id} label={t("reason")} {...reason}>
            <textarea
              id={id}
              name="reason"
              rows={5}
              defaultValue={held.reason ?? disposition?.reason ?? ""}
              dir="auto"
              aria-describedby={describedBy(id, reason)}
              aria-invalid={reason.error ? true : undefined}
            />
          </Field>
          <SubmitButton>{t("save")}</SubmitButton>
        </form>
      </details>
    </>
  );
};
