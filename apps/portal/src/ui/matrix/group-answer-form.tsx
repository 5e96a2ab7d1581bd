import { randomUUID } from "node:crypto";
import { decisions, type MatrixRow } from "@rabat/core/comment";
import { getTranslations } from "next-intl/server";
import { errorOf } from "../../server/form/refusals.ts";
import { SubmitButton } from "../button.tsx";
import type { MatrixForm } from "../disposition/matrix-form.ts";
import { describedBy, Field } from "../field.tsx";
import type { Group } from "./group-view.tsx";

type GroupAnswerFormProps = { group: Group["group"]; rows: readonly MatrixRow[]; form: MatrixForm };

/** The answer that all of them have; null where they differ or one has none. */
const common = (rows: readonly MatrixRow[]) => {
  const [first] = rows;
  const isSame = rows.every(
    ({ disposition }) =>
      disposition?.decision === first?.disposition?.decision &&
      disposition?.reason === first?.disposition?.reason,
  );
  return (isSame && first?.disposition) || null;
};

/** One answer for every comment of a group, on the versions that are shown below it. */
export const GroupAnswerForm = async ({
  group,
  rows,
  form: { base, held, errors },
}: GroupAnswerFormProps) => {
  const t = await getTranslations("disposition");
  const words = await getTranslations("group");
  const isHeld = held.read !== undefined;
  const now = common(rows);
  const drafted = rows.some(({ disposition }) => disposition !== null);
  const notes = isHeld ? errorOf(errors, "reason") : {};
  const read = Object.fromEntries(
    rows.map(({ comment, disposition }) => [comment.id, disposition?.version ?? 0]),
  );
  return (
    <form
      className="disposition group-answer"
      method="post"
      action={`${base}/answer`}
      id={isHeld ? "form" : undefined}
    >
      <h2 className="section-heading">{words("answer")}</h2>
      <p className="hint">{words("answerHint", { comments: rows.length })}</p>
      {drafted && now === null ? <p className="meta">{words("differ")}</p> : null}
      <input type="hidden" name="form" value={randomUUID()} />
      <input type="hidden" name="version" value={group.version} />
      <input type="hidden" name="read" value={JSON.stringify(read)} />
      <Field id="decision" label={t("decision")}>
        <select
          id="decision"
          name="decision"
          defaultValue={(isHeld ? held.decision : now?.decision) ?? ""}
          required
        >
          <option value="">{t("choose")}</option>
          {decisions.map((decision) => (
            <option key={decision} value={decision}>
              {t(decision)}
            </option>
          ))}
        </select>
      </Field>
      <Field id="reason" label={t("reason")} {...notes}>
        <textarea
          id="reason"
          name="reason"
          rows={4}
          dir="auto"
          required
          defaultValue={(isHeld ? held.reason : now?.reason) ?? ""}
          aria-describedby={describedBy("reason", notes)}
          aria-invalid={"error" in notes ? true : undefined}
        />
      </Field>
      <SubmitButton>{words("save", { comments: rows.length })}</SubmitButton>
    </form>
  );
};
