import { type Locale, localeNames, locales, workingLanguages } from "@rabat/core/language";
import { publishedChoices, type Field as RecordField } from "@rabat/core/revision";
import { getTranslations } from "next-intl/server";
import { errorOf } from "../../server/form/refusals.ts";
import { describedBy, Field } from "../field.tsx";
import { inLanguage } from "../in-language.ts";
import type { FormParts } from "./form-parts.ts";

type InLanguageProps = { path: string; language: Locale; lines: number; parts: FormParts };

const TextIn = ({ path, language, lines, parts }: InLanguageProps) => {
  const id = `${path}.${language}`;
  const notes = errorOf(parts.errors, id);
  const common = {
    id,
    name: id,
    defaultValue: parts.values[id] ?? "",
    ...inLanguage(language),
    "aria-label": parts.wordsOf(id),
    "aria-describedby": describedBy(id, notes),
    "aria-invalid": "error" in notes ? (true as const) : undefined,
  };
  return (
    <Field id={id} label={<bdi lang={language}>{localeNames[language]}</bdi>} {...notes}>
      {lines > 1 ? <textarea {...common} rows={lines} /> : <input {...common} type="text" />}
    </Field>
  );
};

const others = locales.filter((language) => !workingLanguages.some((working) => working === language));

type RecordTextsProps = {
  field: Extract<RecordField, { as: "official" | "bilingual" }>;
  path: string;
  parts: FormParts;
};

/** One text in both working languages side by side, and which of them was published. */
export const RecordTexts = async ({ field, path, parts }: RecordTextsProps) => {
  const t = await getTranslations("revision");
  const lines = field.as === "official" ? (field.lines ?? 1) : 1;
  const published = `${path}.published`;
  const notes = errorOf(parts.errors, published);
  const isKnown = others.some((language) => parts.values[`${path}.${language}`]);
  return (
    <fieldset className="record-texts">
      <legend>{parts.wordsOf(path)}</legend>
      <div className="side-by-side">
        {workingLanguages.map((language) => (
          <TextIn key={language} path={path} language={language} lines={lines} parts={parts} />
        ))}
      </div>
      {field.as === "official" ? (
        <Field id={published} label={t("publishedIn")} {...notes}>
          <select
            id={published}
            name={published}
            defaultValue={parts.values[published] ?? "en"}
            aria-label={parts.wordsOf(published)}
            aria-describedby={describedBy(published, notes)}
          >
            {publishedChoices.map((choice) => (
              <option key={choice} value={choice}>
                {t(`publishedChoice.${choice === "en fr" ? "both" : choice}`)}
              </option>
            ))}
          </select>
        </Field>
      ) : field.alone ? null : (
        <details open={isKnown}>
          <summary>{t("otherLanguages")}</summary>
          {others.map((language) => (
            <TextIn key={language} path={path} language={language} lines={1} parts={parts} />
          ))}
        </details>
      )}
    </fieldset>
  );
};
