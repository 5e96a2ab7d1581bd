import { randomUUID } from "node:crypto";
import type { MatrixView } from "@rabat/core/comment";
import { getTranslations } from "next-intl/server";
import { errorOf } from "../../server/form/refusals.ts";
import { SubmitButton } from "../button.tsx";
import type { MatrixForm } from "../disposition/matrix-form.ts";
import { describedBy, Field } from "../field.tsx";
import { matrixQuery } from "./address.ts";
import type { MatrixFrame } from "./matrix-data.ts";

type GatherFormProps = { groups: MatrixFrame["groups"]; view: MatrixView; form: MatrixForm };

/** Puts the rows ticked in the table into a group; their boxes belong to this form. */
export const GatherForm = async ({ groups, view, form: { base, held, errors } }: GatherFormProps) => {
  const t = await getTranslations("group");
  const isHeld = held.into !== undefined;
  const notes = { hint: t("nameHint"), ...(isHeld ? errorOf(errors, "groupName") : {}) };
  return (
    <details className="return-form" id={isHeld ? "form" : undefined} open={isHeld}>
      <summary>{t("gather")}</summary>
      <form method="post" action={`${base}/groups/save`} id="gather">
        <input type="hidden" name="form" value={randomUUID()} />
        <input type="hidden" name="view" value={matrixQuery(view)} />
        <p className="hint">{t("gatherHint")}</p>
        <Field id="into" label={t("into")}>
          <select id="into" name="into" defaultValue={held.into ?? ""}>
            <option value="">{t("new")}</option>
            {groups.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </Field>
        <Field id="groupName" label={t("name")} {...notes}>
          <input
            id="groupName"
            name="groupName"
            maxLength={200}
            dir="auto"
            defaultValue={held.groupName}
            aria-describedby={describedBy("groupName", notes)}
            aria-invalid={"error" in notes ? true : undefined}
          />
        </Field>
        <SubmitButton kind="quiet">{t("send")}</SubmitButton>
      </form>
    </details>
  );
};
