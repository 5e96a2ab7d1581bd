import { type HeldFile, uploadEndings, uploadLimitMegabytes } from "@rabat/core/media";
import { getTranslations } from "next-intl/server";
import { errorOf } from "../../server/form/refusals.ts";
import { fileAddress } from "../addresses.ts";
import { describedBy, Field } from "../field.tsx";
import type { FormParts } from "./form-parts.ts";

export type FileInForm = HeldFile | null;

/** The file of a document: the one it has, another in its place, or none. */
export const FileField = async ({ file, parts }: { file: FileInForm; parts: FormParts }) => {
  const t = await getTranslations("revision");
  const notes = { hint: t("fileHint", { limit: uploadLimitMegabytes }), ...errorOf(parts.errors, "file") };
  return (
    <>
      <Field id="file" label={parts.wordsOf("file")} {...notes}>
        <input
          id="file"
          name="file"
          type="file"
          accept={uploadEndings.join(",")}
          aria-describedby={describedBy("file", notes)}
          aria-invalid={"error" in notes ? true : undefined}
        />
      </Field>
      {file ? (
        <div className="choice">
          <input
            type="checkbox"
            id="dropFile"
            name="dropFile"
            value="yes"
            defaultChecked={parts.values.dropFile === "yes"}
            aria-describedby="dropFile-about"
          />
          <label htmlFor="dropFile">{t("dropFile")}</label>
          <p className="hint" id="dropFile-about">
            <a href={fileAddress(file)}>
              {t("fileHeld", { name: file.name, size: Math.ceil(file.size / 1024) })}
            </a>
          </p>
        </div>
      ) : null}
    </>
  );
};
