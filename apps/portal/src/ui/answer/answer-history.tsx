import { getTranslations } from "next-intl/server";
import { instantWords } from "../instant-words.ts";
import type { RowProps } from "./row.ts";

/** Every draft and review of the answer, with who and when; newest last. */
export const AnswerHistory = async ({ page, row: { steps } }: RowProps) => {
  const t = await getTranslations("answers");
  const words = await getTranslations("disposition");
  const dates = instantWords(await getTranslations("date"), page.locale);
  if (steps.length === 0) return null;
  return (
    <section className="section" aria-labelledby="history-title">
      <h2 className="section-heading" id="history-title">
        {t("history")}
      </h2>
      <ol className="steps" role="list">
        {steps.map(({ step, version, decision, reason, by, at }) => (
          <li key={`${step}-${version}`}>
            <p>
              <strong>{t(`step.${step}`)}</strong> · <bdi>{by}</bdi> · {t("draft", { version })} ·{" "}
              {words(decision)}
            </p>
            <p className="meta">{dates.instant(at, page.account.zone)}</p>
            {step === "drafted" ? (
              <blockquote className="comment-text" dir="auto">
                {reason}
              </blockquote>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  );
};
