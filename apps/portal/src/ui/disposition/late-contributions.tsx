import { randomUUID } from "node:crypto";
import type { Api } from "@rabat/api";
import { getTranslations } from "next-intl/server";
import { errorOf } from "../../server/form/refusals.ts";
import { SubmitButton } from "../button.tsx";
import { ChoiceList } from "../choice-list.tsx";
import { describedBy, Field } from "../field.tsx";
import { instantWords } from "../instant-words.ts";
import { BilingualWords } from "../record/bilingual-words.tsx";
import type { MatrixForm } from "./matrix-form.ts";

export type LateContribution = Awaited<ReturnType<Api["contribution"]["listLate"]>>[number];

type LateFormProps = { contribution: LateContribution; form: MatrixForm };

/** Whether a late contribution counts, with the reason that its delegation reads. */
const LateForm = async ({ contribution: { reference }, form }: LateFormProps) => {
  const t = await getTranslations("extension");
  const late = await getTranslations("late");
  const field = await getTranslations("field");
  const isHeld = form.held.reference === reference;
  const errors = isHeld ? form.errors : [];
  const id = (name: string) => (isHeld ? name : `${name}-${reference}`);
  const notes = { hint: t("reasonHint"), ...errorOf(errors, "reason") };
  return (
    <form method="post" action={`${form.base}/late`} id={id("form")}>
      <input type="hidden" name="form" value={randomUUID()} />
      <input type="hidden" name="reference" value={reference} />
      <ChoiceList
        id={id("decision")}
        name="decision"
        legend={field("decision")}
        choices={[
          { value: "accepted", label: late("accept") },
          { value: "left-aside", label: late("leaveAside") },
        ]}
        selected={[isHeld ? (form.held.decision ?? "") : ""]}
        {...errorOf(errors, "decision")}
      />
      <Field id={id("reason")} label={field("reason")} {...notes}>
        <textarea
          id={id("reason")}
          name="reason"
          rows={3}
          dir="auto"
          defaultValue={isHeld ? form.held.reason : undefined}
          aria-describedby={describedBy(id("reason"), notes)}
          aria-invalid={"error" in notes ? true : undefined}
        />
      </Field>
      <SubmitButton kind="quiet">{t("decide")}</SubmitButton>
    </form>
  );
};

type LateContributionsProps = { late: readonly LateContribution[]; zone: string; form: MatrixForm };

/** What came after the closing, in the order of arrival: decided, or waiting for a decision. */
export const LateContributions = async ({ late, zone, form }: LateContributionsProps) => {
  const t = await getTranslations("extension");
  const marks = await getTranslations("late");
  const words = instantWords(await getTranslations("date"), form.locale);
  if (late.length === 0) return null;
  return (
    <section className="section" id="late" aria-labelledby="late-title">
      <h2 className="section-heading" id="late-title">
        {t("late")}
      </h2>
      <ul className="task-list" role="list">
        {late.map((contribution) => (
          <li className="member" key={contribution.reference}>
            <div>
              <p>
                <strong>
                  <BilingualWords words={contribution.delegation.name} />
                </strong>{" "}
                · <bdi>{contribution.reference}</bdi>
              </p>
              <p className="meta">
                {t("lateCount", {
                  comments: contribution.comments,
                  instant: words.instant(contribution.submitted, zone),
                })}
              </p>
              <p>{contribution.late ? marks(contribution.late.standing) : null}</p>
              {contribution.late?.reason ? (
                <blockquote dir="auto">{contribution.late.reason}</blockquote>
              ) : null}
            </div>
            {contribution.late?.standing === "undecided" && contribution.withdrawn === null ? (
              <LateForm contribution={contribution} form={form} />
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
};
