import { randomUUID } from "node:crypto";
import { isTaking } from "@rabat/core/consultation";
import { getTranslations } from "next-intl/server";
import { errorOf } from "../../server/form/refusals.ts";
import type { Workspace } from "../../server/workspace.ts";
import { SubmitButton } from "../button.tsx";
import type { HeldStep } from "../comment/held-step.ts";
import { describedBy, Field } from "../field.tsx";
import { instantWords } from "../instant-words.ts";

type SilencePartProps = { workspace: Workspace; held: HeldStep };

const BreakForm = async ({ workspace: { base }, held: { values, errors } }: SilencePartProps) => {
  const t = await getTranslations("silence");
  const field = await getTranslations("field");
  const notes = { hint: t("hint"), ...errorOf(errors, "reason") };
  return (
    <details className="return-form" open={errors.length > 0} id="form">
      <summary>{t("break")}</summary>
      <form method="post" action={`${base}/silence`}>
        <input type="hidden" name="form" value={randomUUID()} />
        <Field id="reason" label={field("reason")} {...notes}>
          <textarea
            id="reason"
            name="reason"
            rows={5}
            dir="auto"
            defaultValue={values.reason}
            aria-describedby={describedBy("reason", notes)}
            aria-invalid={"error" in notes ? true : undefined}
          />
        </Field>
        <SubmitButton kind="grave">{t("break")}</SubmitButton>
      </form>
    </details>
  );
};

/** A silence procedure as a delegation meets it: what silence means, how it stands, and how it is broken. */
export const SilencePart = async ({ workspace, held }: SilencePartProps) => {
  const { silence, stage, account, locale } = workspace;
  const t = await getTranslations("silence");
  const words = instantWords(await getTranslations("date"), locale);
  if (silence === null) return null;
  const { own, outcome } = silence;
  const canBreak = isTaking(stage) && own === null;
  return (
    <section id="silence" aria-labelledby="silence-title">
      <h3 id="silence-title">{t("title")}</h3>
      <p className="meta">{t("about")}</p>
      <p>
        <strong>{t(outcome)}</strong>
      </p>
      {own ? (
        <>
          <p className="meta">
            {t("own", { name: own.by, instant: words.instant(own.broken, account.zone) })}
          </p>
          <blockquote className="comment-text" dir="auto">
            {own.reason}
          </blockquote>
        </>
      ) : null}
      {canBreak && account.role === "focal-point" ? <BreakForm workspace={workspace} held={held} /> : null}
      {canBreak && account.role !== "focal-point" ? <p className="meta">{t("focalPoint")}</p> : null}
    </section>
  );
};
