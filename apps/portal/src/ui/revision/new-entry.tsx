import { readCapAddress } from "@rabat/core/cap";
import { fillableNodes, type RecordKind } from "@rabat/core/revision";
import { getTranslations } from "next-intl/server";
import { errorOf } from "../../server/form/refusals.ts";
import { Breadcrumb } from "../breadcrumb.tsx";
import { describedBy, Field } from "../field.tsx";
import { FormErrors } from "../form-errors.tsx";
import { PageHeading } from "../page-heading.tsx";
import type { FormParts } from "./form-parts.ts";
import { RecordForm } from "./record-form.tsx";

type NewEntryProps = { kind: RecordKind; parts: FormParts; taken: readonly string[] };

/** The form of an entry that is not there yet, its permanent name first. */
export const NewEntry = async ({ kind, parts, taken }: NewEntryProps) => {
  const t = await getTranslations("revision");
  const cap = await getTranslations("cap");
  const { locale, values, errors } = parts;
  const hint = t(kind === "outcome" ? "referenceHint" : "keyHint");
  const notes = { ...(kind === "plan" ? {} : { hint }), ...errorOf(errors, "key") };
  const common = {
    id: "key",
    name: "key",
    defaultValue: values.key ?? "",
    "aria-describedby": describedBy("key", notes),
    "aria-invalid": "error" in notes ? (true as const) : undefined,
  };
  const nodes = fillableNodes.filter((node) => !taken.includes(node));
  const nameOf = (address: string): string => {
    const node = readCapAddress(address);
    if (node === null) return address;
    return cap(`${node.level}Name`, { code: node.level === "action" ? String(node.number) : node.code });
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
        <Field id="key" label={t(kind === "outcome" ? "field.reference" : "field.key")} {...notes}>
          {kind === "plan" ? (
            <select {...common}>
              <option value="">{t("choose")}</option>
              {nodes.map((node) => (
                <option key={node} value={node}>
                  {nameOf(node)}
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
