import { randomUUID } from "node:crypto";
import { isAnswered } from "@rabat/core/consultation";
import { getTranslations } from "next-intl/server";
import { errorOf } from "../../server/form/refusals.ts";
import { SubmitButton } from "../button.tsx";
import { describedBy, Field } from "../field.tsx";
import { instantWords } from "../instant-words.ts";
import type { RowProps } from "./row.ts";

const WithholdForm = async ({ page }: RowProps) => {
  const t = await getTranslations("answers");
  const isHeld = page.held.step === "withhold";
  const id = isHeld ? "reason" : "withhold-reason";
  const notes = { hint: t("withholdHint"), ...(isHeld ? errorOf(page.errors, "reason") : {}) };
  return (
    <details className="return-form" open={isHeld}>
      <summary>{t("withhold")}</summary>
      <form method="post" action={`${page.here}/withhold`} id={isHeld ? "form" : undefined}>
        <input type="hidden" name="form" value={randomUUID()} />
        <input type="hidden" name="step" value="withhold" />
        <Field id={id} label={t("withholdReason")} {...notes}>
          <textarea
            id={id}
            name="reason"
            rows={3}
            dir="auto"
            defaultValue={isHeld ? page.held.reason : undefined}
            aria-describedby={describedBy(id, notes)}
            aria-invalid={"error" in notes ? true : undefined}
          />
        </Field>
        <SubmitButton kind="grave">{t("withholdNow")}</SubmitButton>
      </form>
    </details>
  );
};

/** Whether the comment is kept from publication, and why; who may changes that. */
export const Withholding = async ({ page, row }: RowProps) => {
  const { comment, stage } = row;
  const t = await getTranslations("answers");
  const dates = instantWords(await getTranslations("date"), page.locale);
  const { withheld } = comment;
  const mayRelease = !isAnswered(stage) || page.account.role === "head";
  return (
    <section className="section" aria-labelledby="withholding-title">
      <h2 className="section-heading" id="withholding-title">
        {t("publicity")}
      </h2>
      <p>{t(comment.confidential ? "neverPublished" : withheld ? "withheld" : "publishedWithOthers")}</p>
      {withheld ? (
        <>
          <p className="meta">
            {t("withheldBy", { name: withheld.by, instant: dates.instant(withheld.at, page.account.zone) })}
          </p>
          <blockquote className="comment-text" dir="auto">
            {withheld.reason}
          </blockquote>
        </>
      ) : null}
      {withheld && mayRelease ? (
        <form method="post" action={`${page.here}/release`}>
          <input type="hidden" name="form" value={randomUUID()} />
          <input type="hidden" name="step" value="release" />
          <SubmitButton kind="quiet">{t("release")}</SubmitButton>
        </form>
      ) : null}
      {withheld === null && !comment.confidential ? <WithholdForm page={page} row={row} /> : null}
    </section>
  );
};
