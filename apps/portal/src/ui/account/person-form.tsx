import type { OwnAccount } from "@rabat/api";
import { localeNames, locales } from "@rabat/core/language";
import { getTranslations } from "next-intl/server";
import type { Fields } from "../../server/form/fields.ts";
import { errorOf, type FormError } from "../../server/form/refusals.ts";
import type { Locale } from "../../server/i18n.ts";
import { SubmitButton } from "../button.tsx";
import { describedBy, Field } from "../field.tsx";
import { PersonNameField } from "./person-name-field.tsx";
import { zonesByRegion } from "./zones.ts";

type PersonFormProps = { locale: Locale; account: OwnAccount; held: Fields; errors: readonly FormError[] };

export const PersonForm = async ({ locale, account, held, errors }: PersonFormProps) => {
  const t = await getTranslations("ownAccount");
  const values = { ...account, ...held };
  const notes = {
    locale: { hint: t("localeHint"), ...errorOf(errors, "locale") },
    zone: { hint: t("zoneHint"), ...errorOf(errors, "zone") },
  };
  return (
    <form method="post" action={`/${locale}/account/save`} id="form">
      <p className="meta">
        {t("email")} · <bdi>{account.email}</bdi>
      </p>
      <PersonNameField label={t("name")} value={values.name} errors={errors} />
      <Field id="locale" label={t("locale")} {...notes.locale}>
        <select
          id="locale"
          name="locale"
          defaultValue={values.locale}
          aria-describedby={describedBy("locale", notes.locale)}
        >
          {locales.map((code) => (
            <option key={code} value={code} lang={code}>
              {localeNames[code]}
            </option>
          ))}
        </select>
      </Field>
      <Field id="zone" label={t("zone")} {...notes.zone}>
        <select
          id="zone"
          name="zone"
          defaultValue={values.zone}
          aria-describedby={describedBy("zone", notes.zone)}
          dir="ltr"
          translate="no"
        >
          {zonesByRegion(account.zone).map(([region, zones]) => (
            <optgroup key={region} label={region}>
              {zones.map((zone) => (
                <option key={zone} value={zone}>
                  {zone.replaceAll("_", " ")}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </Field>
      <SubmitButton>{t("save")}</SubmitButton>
    </form>
  );
};
