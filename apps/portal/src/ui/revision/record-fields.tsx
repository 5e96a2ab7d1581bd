import { type Field, type Fields, rowsIn, spareRows } from "@rabat/core/revision";
import { getTranslations } from "next-intl/server";
import type { FormParts } from "./form-parts.ts";
import { RecordLeaf } from "./record-leaf.tsx";
import { RecordTexts } from "./record-texts.tsx";

type OneFieldProps = { field: Field; path: string; parts: FormParts };

/** Rows that are held, and a few empty ones: more come with the next save. */
const RecordRows = async ({
  field,
  path,
  parts,
}: OneFieldProps & { field: Extract<Field, { as: "rows" }> }) => {
  const t = await getTranslations("revision");
  const { of } = field;
  const held = rowsIn(parts.values, path);
  const count = held + (of.as === "group" ? 1 : spareRows);
  return (
    <details className="record-rows" open={held > 0}>
      <summary>{`${parts.wordsOf(path)} (${held})`}</summary>
      <p className="hint">{t("rowsHint")}</p>
      {Array.from({ length: count }, (_, index) => (
        <RecordFieldView key={index} field={of} path={`${path}.${index}`} parts={parts} />
      ))}
    </details>
  );
};

const RecordGroup = async ({
  field,
  path,
  parts,
}: OneFieldProps & { field: Extract<Field, { as: "group" }> }) => {
  const t = await getTranslations("revision");
  return (
    <fieldset className="record-group">
      <legend>{parts.wordsOf(path)}</legend>
      {path === "source" ? <p className="hint">{t("sourceHint")}</p> : null}
      <RecordFields fields={field.of} prefix={`${path}.`} parts={parts} />
    </fieldset>
  );
};

const RecordFieldView = ({ field, path, parts }: OneFieldProps) => {
  switch (field.as) {
    case "group":
      return <RecordGroup field={field} path={path} parts={parts} />;
    case "rows":
      return <RecordRows field={field} path={path} parts={parts} />;
    case "official":
    case "bilingual":
      return <RecordTexts field={field} path={path} parts={parts} />;
    default:
      return <RecordLeaf field={field} path={path} parts={parts} />;
  }
};

type RecordFieldsProps = { fields: Fields; prefix?: string; parts: FormParts };

/** What is asked of an entry, as core lists it: a form for every kind from one description. */
export const RecordFields = ({ fields, prefix = "", parts }: RecordFieldsProps) =>
  Object.entries(fields).map(([name, field]) => (
    <RecordFieldView key={name} field={field} path={prefix + name} parts={parts} />
  ));
