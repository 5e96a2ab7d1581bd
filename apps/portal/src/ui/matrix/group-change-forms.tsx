import { randomUUID } from "node:crypto";
import { useTranslations } from "next-intl";
import { SubmitButton } from "../button.tsx";
import type { MatrixForm } from "../disposition/matrix-form.ts";
import type { Group } from "./group-view.tsx";

type GroupChangeFormsProps = { group: Group["group"]; form: MatrixForm; isEmpty: boolean };

/** Taking comments out, and dissolving the whole: answers stay. */
export const GroupChangeForms = ({ group, form: { base }, isEmpty }: GroupChangeFormsProps) => {
  const t = useTranslations("group");
  const fields = () => (
    <>
      <input type="hidden" name="form" value={randomUUID()} />
      <input type="hidden" name="version" value={group.version} />
    </>
  );
  return (
    <div className="comment-steps">
      {isEmpty ? null : (
        <form method="post" action={`${base}/take-out`} id="take-out">
          {fields()}
          <SubmitButton kind="quiet">{t("takeOut")}</SubmitButton>
        </form>
      )}
      <form method="post" action={`${base}/dissolve`}>
        {fields()}
        <SubmitButton kind="grave">{t("dissolve")}</SubmitButton>
      </form>
      <p className="hint">{t("dissolveHint")}</p>
    </div>
  );
};
