import { randomUUID } from "node:crypto";
import { localeNames, locales } from "@rabat/core/language";
import { getTranslations } from "next-intl/server";
import { errorOf } from "../../server/form/refusals.ts";
import { SubmitButton } from "../button.tsx";
import { describedBy, Field } from "../field.tsx";
import { inLanguage } from "../in-language.ts";
import { AreaOptions } from "./area-filter.tsx";
import type { Entry, Network } from "./network.ts";

type EntryFormProps = { network: Network; entry: Entry | null };

/** What the fields show: what was typed last, else what is kept. */
const valuesOf = ({ network: { held }, entry }: EntryFormProps) => {
  if (held.values.name !== undefined && (held.values.id ?? "") === (entry?.id ?? ""))
    return { ...held.values, isHeld: true, area: Number(held.values.area) || null };
  const languages = (entry?.languages ?? []).map((language) => [`languages.${language}`, "yes"]);
  const { name = "", email = "", telephone = "", area = null } = entry ?? {};
  return {
    ...{ name, email, telephone, area, function: entry?.function ?? "" },
    ...Object.fromEntries(languages),
    isHeld: false,
  };
};

const Languages = async ({ values }: { values: Record<string, unknown> }) => {
  const t = await getTranslations("network");
  const field = await getTranslations("field");
  return (
    <fieldset className="choice-list" data-flow="row" aria-describedby="languages-hint">
      <legend>{field("languages")}</legend>
      <p className="hint" id="languages-hint">
        {t("languagesHint")}
      </p>
      <div>
        {locales.map((language) => (
          <div className="choice" key={language}>
            <input
              type="checkbox"
              id={`languages-${language}`}
              name={`languages.${language}`}
              value="yes"
              defaultChecked={values[`languages.${language}`] === "yes"}
            />
            <label htmlFor={`languages-${language}`} {...inLanguage(language)}>
              {localeNames[language]}
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  );
};

/** One focal point of the own delegation, new or changed. */
export const EntryForm = async ({ network, entry }: EntryFormProps) => {
  const { locale, held } = network;
  const t = await getTranslations("network");
  const field = await getTranslations("field");
  const values: Record<string, unknown> & { area: number | null; isHeld: boolean } = valuesOf({
    network,
    entry,
  });
  const errors = values.isHeld ? held.errors : [];
  const line = (name: "name" | "function" | "email" | "telephone", hint?: string) => {
    const notes = { ...(hint ? { hint } : {}), ...errorOf(errors, name) };
    return (
      <Field id={name} label={field(name)} {...notes}>
        <input
          id={name}
          name={name}
          type={name === "email" ? "email" : name === "telephone" ? "tel" : "text"}
          autoComplete="off"
          required={name !== "telephone"}
          maxLength={name === "telephone" ? 30 : 200}
          dir={name === "email" || name === "telephone" ? "ltr" : "auto"}
          defaultValue={String(values[name] ?? "")}
          aria-describedby={describedBy(name, notes)}
          aria-invalid={"error" in notes ? true : undefined}
        />
      </Field>
    );
  };
  return (
    <form method="post" action={`/${locale}/delegation/network/save`} id="form">
      <input type="hidden" name="form" value={randomUUID()} />
      {entry ? <input type="hidden" name="id" value={entry.id} /> : null}
      {entry ? <input type="hidden" name="version" value={entry.version} /> : null}
      <AreaOptions locale={locale} id="area" selected={values.area} />
      {line("name")}
      {line("function")}
      {line("email")}
      {line("telephone", t("telephoneHint"))}
      <Languages values={values} />
      <div className="button-row">
        <SubmitButton>{t("save")}</SubmitButton>
        {entry ? <a href={`/${locale}/delegation/network`}>{t("cancel")}</a> : null}
      </div>
    </form>
  );
};
