import { randomUUID } from "node:crypto";
import { getTranslations } from "next-intl/server";
import { errorOf } from "../../server/form/refusals.ts";
import { SubmitButton } from "../button.tsx";
import { TextField } from "../comment/text-field.tsx";
import { heldOf, type Preparing } from "./preparing.ts";

/** Before its time, for everybody: a second thought behind a summary. */
const CloseForm = async ({ preparing: { base } }: { preparing: Preparing }) => {
  const t = await getTranslations("preparation");
  return (
    <details className="return-form">
      <summary>{t("close")}</summary>
      <form method="post" action={`${base}/prepare/close`}>
        <input type="hidden" name="form" value={randomUUID()} />
        <p className="meta">{t("closeAbout")}</p>
        <SubmitButton kind="grave">{t("close")}</SubmitButton>
      </form>
    </details>
  );
};

const ArchiveForm = async ({ preparing }: { preparing: Preparing }) => {
  const { base, known, held } = preparing;
  const t = await getTranslations("preparation");
  const field = await getTranslations("field");
  const values = heldOf(preparing, "reason");
  const isHeld = values.reason !== undefined;
  const word = t(known.stage === "prepared" ? "putAside" : "archive");
  return (
    <details className="return-form" open={isHeld} id={isHeld ? "form" : undefined}>
      <summary>{word}</summary>
      <form method="post" action={`${base}/prepare/archive`}>
        <input type="hidden" name="form" value={randomUUID()} />
        <TextField
          name="reason"
          label={field("reason")}
          hint={t(known.stage === "responded" ? "archiveAnswered" : "archiveReason")}
          value={values.reason ?? ""}
          {...errorOf(held.errors, "reason")}
        />
        <SubmitButton kind="grave">{word}</SubmitButton>
      </form>
    </details>
  );
};

/** How a head brings a consultation to rest; offered where it would be accepted. */
export const AtRest = async ({ preparing }: { preparing: Preparing }) => {
  const { known, account } = preparing;
  const { stage, consultation } = known;
  const t = await getTranslations("preparation");
  if (account.role !== "head" || consultation.archived !== null) return null;
  const isTaking = stage === "open" || stage === "grace";
  return (
    <section className="section" aria-labelledby="rest-title">
      <h2 className="section-heading" id="rest-title">
        {t("atRest")}
      </h2>
      {stage === "open" ? <CloseForm preparing={preparing} /> : null}
      {isTaking ? <p className="meta">{t("archiveLater")}</p> : <ArchiveForm preparing={preparing} />}
    </section>
  );
};
