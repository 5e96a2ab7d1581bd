import { randomUUID } from "node:crypto";
import { type RecordKind, recordForms } from "@rabat/core/revision";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { SubmitButton } from "../button.tsx";
import { FileField, type FileInForm } from "./file-field.tsx";
import type { FormParts } from "./form-parts.ts";
import { RecordFields } from "./record-fields.tsx";
import "./revision.css";

type RecordFormProps = {
  action: string;
  kind: RecordKind;
  /** The number of the version that it is written on; null for a new entry. */
  read: number | null;
  parts: FormParts;
  file?: FileInForm;
  /** What stands first, of a new entry alone: its name. */
  children?: ReactNode;
};

/** Everything that an entry says, in both working languages side by side; saving makes a version that nobody reads yet. */
export const RecordForm = async ({ action, kind, read, parts, file, children }: RecordFormProps) => {
  const t = await getTranslations("revision");
  const isDocument = kind === "document";
  return (
    <form
      className="record-form"
      method="post"
      action={action}
      encType={isDocument ? "multipart/form-data" : undefined}
      id="form"
    >
      <input type="hidden" name="form" value={randomUUID()} />
      <input type="hidden" name="read" value={read ?? ""} />
      {children}
      <RecordFields fields={recordForms[kind]} parts={parts} />
      {isDocument ? <FileField file={file ?? null} parts={parts} /> : null}
      <SubmitButton>{t("save")}</SubmitButton>
    </form>
  );
};
