import { randomUUID } from "node:crypto";
import { type Consultation, isKept, type Stage } from "@rabat/core/consultation";
import { readingIn } from "@rabat/core/language";
import { byName, type Delegation } from "@rabat/core/partner";
import { getTranslations } from "next-intl/server";
import { errorOf } from "../../server/form/refusals.ts";
import { SubmitButton } from "../button.tsx";
import { localTimeIn } from "../dates.ts";
import { describedBy, Field } from "../field.tsx";
import type { MatrixForm } from "./matrix-form.ts";

type ExtensionFormProps = {
  consultation: Consultation;
  stage: Stage;
  invited: readonly Delegation[];
  form: MatrixForm;
};

/** A later closing, for all or for one; the head's alone, and not once the answers are published. */
export const ExtensionForm = async ({ consultation, stage, invited, form }: ExtensionFormProps) => {
  const { locale, base, account, held, errors } = form;
  const t = await getTranslations("extension");
  if (account.role !== "head" || !(isKept(stage) || stage === "announced")) return null;
  const isHeld = held.local !== undefined;
  const zone = consultation.zone.replaceAll("_", " ");
  const notes = { hint: t("hint", { zone }), ...errorOf(errors, "local") };
  return (
    <details className="return-form" open={isHeld} id={isHeld ? "form" : undefined}>
      <summary>{t("title")}</summary>
      <form method="post" action={`${base}/extend`}>
        <input type="hidden" name="form" value={randomUUID()} />
        <Field id="delegation" label={t("whom")}>
          <select id="delegation" name="delegation" defaultValue={held.delegation ?? ""}>
            <option value="">{t("all")}</option>
            {invited.toSorted(byName(locale)).map(({ id, name }) => (
              <option key={id} value={id}>
                {readingIn(name, locale).text}
              </option>
            ))}
          </select>
        </Field>
        <Field id="local" label={t("closes")} {...notes}>
          <input
            id="local"
            name="local"
            type="datetime-local"
            required
            defaultValue={held.local ?? localTimeIn(consultation.closes, consultation.zone)}
            aria-describedby={describedBy("local", notes)}
            aria-invalid={"error" in notes ? true : undefined}
          />
        </Field>
        <SubmitButton kind="quiet">{t("extend")}</SubmitButton>
      </form>
    </details>
  );
};
