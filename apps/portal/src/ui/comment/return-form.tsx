import { randomUUID } from "node:crypto";
import type { Comment } from "@rabat/core/comment";
import { getTranslations } from "next-intl/server";
import { errorOf } from "../../server/form/refusals.ts";
import { SubmitButton } from "../button.tsx";
import { describedBy, Field } from "../field.tsx";
import type { HeldStep } from "./held-step.ts";

type ReturnFormProps = { base: string; comment: Comment; held: HeldStep | null };

/** Sends a colleague's proposal back; open where it came back refused, with what was typed. */
export const ReturnForm = async ({ base, comment, held }: ReturnFormProps) => {
  const t = await getTranslations("clearance");
  const field = await getTranslations("field");
  // the summary's link lands on the one form that was refused
  const id = held ? "reason" : `reason-${comment.id}`;
  const notes = { hint: t("returnHint"), ...errorOf(held?.errors ?? [], "reason") };
  return (
    <details className="return-form" open={held?.values.reason !== undefined}>
      <summary>{t("return")}</summary>
      <form method="post" action={`${base}/comments/return`}>
        <input type="hidden" name="form" value={randomUUID()} />
        <input type="hidden" name="id" value={comment.id} />
        <input type="hidden" name="version" value={comment.version} />
        <Field id={id} label={field("reason")} {...notes}>
          <textarea
            id={id}
            name="reason"
            rows={3}
            defaultValue={held?.values.reason}
            dir="auto"
            aria-describedby={describedBy(id, notes)}
            aria-invalid={"error" in notes ? true : undefined}
          />
        </Field>
        <SubmitButton kind="quiet">{t("return")}</SubmitButton>
      </form>
    </details>
  );
};
