import type { FieldDifference } from "@rabat/core/revision";
import { getTranslations } from "next-intl/server";
import type { OpenEntry } from "../../server/revision/entry.ts";
import { FormErrors } from "../form-errors.tsx";
import { Notice } from "../notice.tsx";
import { PageHeading } from "../page-heading.tsx";
import { Differences } from "./differences.tsx";
import { EntryViews } from "./entry-views.tsx";
import type { FormParts } from "./form-parts.ts";
import { RecordForm } from "./record-form.tsx";

type RecordEditProps = {
  open: OpenEntry;
  parts: FormParts;
  /** What a colleague changed since this form was opened; null where nobody did. */
  meanwhile: readonly FieldDifference[] | null;
};

/** An entry in its form. One that somebody else changed meanwhile shows both texts before it is saved again. */
export const RecordEdit = async ({ open, parts, meanwhile }: RecordEditProps) => {
  const t = await getTranslations("revision");
  const { base, kind, called, entry } = open;
  const { version } = entry;
  return (
    <>
      <FormErrors errors={parts.errors} />
      <EntryViews open={open} current="edit" />
      <PageHeading kicker={`${t(`one.${kind}`)} · ${t(`states.${entry.state}`)}`} {...called} />
      {meanwhile ? (
        <Notice kind="warning" title={t("otherTitle")}>
          <p>{t("otherText", { number: entry.current })}</p>
          <Differences differences={meanwhile} />
        </Notice>
      ) : null}
      {entry.number === entry.current ? null : (
        <Notice>
          <p>{t("olderText", { number: entry.number })}</p>
        </Notice>
      )}
      <RecordForm
        action={`${base}/save`}
        kind={kind}
        read={entry.current}
        parts={parts}
        file={version.kind === "document" ? version.body.file : null}
      />
    </>
  );
};
