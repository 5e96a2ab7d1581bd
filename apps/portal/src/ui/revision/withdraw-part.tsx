import { randomUUID } from "node:crypto";
import { getTranslations } from "next-intl/server";
import type { Fields } from "../../server/form/fields.ts";
import { errorOf, type FormError } from "../../server/form/refusals.ts";
import type { OpenEntry } from "../../server/revision/entry.ts";
import { SubmitButton } from "../button.tsx";
import { describedBy, Field } from "../field.tsx";

type WithdrawPartProps = { open: OpenEntry; held: Fields; errors: readonly FormError[] };

/** Taking an entry from the public, with the reason that readers are given; a head's alone. */
export const WithdrawPart = async ({ open, held, errors }: WithdrawPartProps) => {
  const t = await getTranslations("revision");
  const { account, base, entry } = open;
  const isPublic = entry.state === "published" || entry.state === "changed";
  if (account.role !== "head" || !isPublic) return null;
  const isHeld = held.reason !== undefined;
  const notes = { hint: t("withdrawHint"), ...errorOf(errors, "reason") };
  return (
    <details className="return-form" open={isHeld}>
      <summary>{t("withdrawTitle")}</summary>
      <form method="post" action={`${base}/withdraw`}>
        <input type="hidden" name="form" value={randomUUID()} />
        <Field id="reason" label={t("field.reason")} {...notes}>
          <textarea
            id="reason"
            name="reason"
            rows={3}
            dir="auto"
            required
            defaultValue={held.reason ?? ""}
            aria-describedby={describedBy("reason", notes)}
            aria-invalid={"error" in notes ? true : undefined}
          />
        </Field>
        <SubmitButton kind="grave">{t("withdraw")}</SubmitButton>
      </form>
    </details>
  );
};
