import type { RecordKind } from "@rabat/core/revision";
import { getTranslations } from "next-intl/server";
import { errorOf } from "../../server/form/refusals.ts";
import { Breadcrumb } from "../breadcrumb.tsx";
import { describedBy, Field } from "../field.tsx";
import { FormErrors } from "../form-errors.tsx";
import { PageHeading } from "../page-heading.tsx";
import type { FormParts } from "./form-parts.ts";
import { RecordForm } from "./record-form.tsx";

type NewEntryProps = {
  kind: RecordKind;
  parts: FormParts;
  /** The names still free, where they are given and not made up. */
  keys: readonly { value: string; label: string }[] | null;
};

/** The form of an entry that is not there yet, its permanent name first. */
export const NewEntry = async ({ kind, parts, keys }: NewEntryProps) => {
  const t = await getTranslations("revision");
  const { locale, values, errors } = parts;
  const keyName = kind === "outcome" ? "reference" : kind === "partner" ? "partner" : "key";
  const hint = t(kind === "outcome" ? "referenceHint" : "keyHint");
  const notes = { ...(keys ? {} : { hint }), ...errorOf(errors, "key") };
  const common = {
    id: "key",
    name: "key",
    defaultValue: values.key ?? "",
    "aria-describedby": describedBy("key", notes),
    "aria-invalid": "error" in notes ? (true as const) : undefined,
  };
  return (
    <>
      <FormErrors errors={errors} />
      <Breadcrumb
        label={t("all")}
        steps={[{ name: t("all"), href: `/${locale}/secretariat/record?kind=${kind}` }]}
      />
      <PageHeading title={t(`add.${kind}`)} />
      <RecordForm
        action={`/${locale}/secretariat/record/new/${kind}/save`}
        kind={kind}
        read={null}
        parts={parts}
      >
        <Field id="key" label={t(`field.${keyName}`)} {...notes}>
          {keys ? (
            <select {...common}>
              <option value="">{t("choose")}</option>
              {keys.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          ) : (
            <input {...common} type="text" dir="ltr" maxLength={80} />
          )}
        </Field>
      </RecordForm>
    </>
  );
};
