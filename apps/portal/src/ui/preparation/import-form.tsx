import { randomUUID } from "node:crypto";
import { localeNames, workingLanguages } from "@rabat/core/language";
import { getTranslations } from "next-intl/server";
import { errorOf } from "../../server/form/refusals.ts";
import { SubmitButton } from "../button.tsx";
import { ChoiceList } from "../choice-list.tsx";
import { TextField } from "../comment/text-field.tsx";
import { Field } from "../field.tsx";
import { heldOf, type Preparing } from "./preparing.ts";

/** Texts from elsewhere, pasted or as a file; they are shown before anything is written. */
export const ImportForm = async ({ preparing }: { preparing: Preparing }) => {
  const { base, held } = preparing;
  const t = await getTranslations("preparation");
  const field = await getTranslations("field");
  const values = heldOf(preparing, "pasted");
  return (
    <section className="section" id="import" aria-labelledby="import-title">
      <h2 className="section-heading" id="import-title">
        {t("import")}
      </h2>
      <p>{t("importLead")}</p>
      <form method="post" action={`${base}/paragraphs/read`} encType="multipart/form-data">
        <input type="hidden" name="form" value={randomUUID()} />
        <TextField
          name="pasted"
          label={field("pasted")}
          hint={t("pastedHint")}
          value={values.pasted ?? ""}
          {...errorOf(held.errors, "pasted")}
        />
        <ChoiceList
          id="language"
          name="language"
          legend={t("pastedLanguage")}
          flow="row"
          choices={workingLanguages.map((value) => ({
            value,
            label: <span lang={value}>{localeNames[value]}</span>,
          }))}
          selected={[values.language ?? "en"]}
        />
        <Field id="file" label={field("file")} hint={t("fileHint")}>
          <input
            id="file"
            name="file"
            type="file"
            accept=".csv,.txt,.tsv,text/csv,text/plain,text/tab-separated-values"
            aria-describedby="file-hint"
          />
        </Field>
        <SubmitButton kind="quiet">{t("readImport")}</SubmitButton>
      </form>
    </section>
  );
};
