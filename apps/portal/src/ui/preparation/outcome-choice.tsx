import { randomUUID } from "node:crypto";
import { publishedReading } from "@rabat/core/language";
import { outcomeLabel } from "@rabat/core/outcome";
import { getTranslations } from "next-intl/server";
import { SubmitButton } from "../button.tsx";
import type { Offered } from "./offered.ts";
import { OutcomeFilter } from "./outcome-filter.tsx";
import type { Preparing } from "./preparing.ts";

type OutcomeChoiceProps = { preparing: Preparing; offered: Offered };

/** Held texts of the record, to add those ticked or all that are shown. */
export const OutcomeChoice = async ({ preparing, offered }: OutcomeChoiceProps) => {
  const { known, base, locale, held } = preparing;
  const t = await getTranslations("preparation");
  const listed = new Set(known.preparation.texts.map(({ reference }) => reference));
  const open = offered.outcomes.filter(({ reference }) => !listed.has(reference));
  return (
    <section className="section" id="add" aria-labelledby="add-title">
      <h2 className="section-heading" id="add-title">
        {t("fromRecord")}
      </h2>
      <OutcomeFilter base={base} offered={offered} locale={locale} />
      {open.length === 0 ? (
        <p className="empty">{t("nothingOffered")}</p>
      ) : (
        <form method="post" action={`${base}/paragraphs/add`}>
          <input type="hidden" name="form" value={randomUUID()} />
          <input type="hidden" name="version" value={known.preparation.version} />
          {open.map((outcome, index) => {
            const { reference, text } = outcome;
            const reading = publishedReading(text, locale);
            return (
              <div className="choice" key={reference}>
                <input type="hidden" name={`shown.${reference}`} value="yes" />
                <input
                  type="checkbox"
                  id={`add-${index}`}
                  name={`add.${reference}`}
                  defaultChecked={held.values[`add.${reference}`] !== undefined}
                />
                <label htmlFor={`add-${index}`}>
                  <strong>{outcomeLabel(outcome)}</strong>{" "}
                  <span className="meta" translate="no">
                    {reference}
                  </span>
                  <br />
                  <span lang={reading.language} dir="auto">
                    {reading.text}
                  </span>
                </label>
              </div>
            );
          })}
          <div className="button-row">
            <SubmitButton>{t("addChosen")}</SubmitButton>
            <SubmitButton kind="quiet" name="all" value="yes">
              {t("addAll", { texts: open.length })}
            </SubmitButton>
          </div>
        </form>
      )}
    </section>
  );
};
