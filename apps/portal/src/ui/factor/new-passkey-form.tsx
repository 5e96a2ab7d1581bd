import { getTranslations } from "next-intl/server";
import { errorOf, type FormError } from "../../server/form/refusals.ts";
import { describedBy, Field } from "../field.tsx";
import { PasskeyForm } from "./passkey-form.tsx";

type NewPasskeyFormProps = {
  action: string;
  offer: { options: string; ceremony: string };
  name: string;
  next: string | null;
  errors: readonly FormError[];
};

export const NewPasskeyForm = async ({ action, offer, name, next, errors }: NewPasskeyFormProps) => {
  const t = await getTranslations("factor");
  const notes = { hint: t("passkeyNameHint"), ...errorOf(errors, "passkeyName") };
  return (
    <>
      <p>{t("passkeyAbout")}</p>
      <PasskeyForm action={action} passkey="create" offer={offer} button={t("passkeyMake")} kind="main">
        {next ? <input type="hidden" name="next" value={next} /> : null}
        <Field id="passkeyName" label={t("passkeyName")} {...notes}>
          <input
            id="passkeyName"
            name="passkeyName"
            type="text"
            maxLength={60}
            required
            defaultValue={name}
            aria-describedby={describedBy("passkeyName", notes)}
          />
        </Field>
      </PasskeyForm>
    </>
  );
};
