import { readingOf } from "@rabat/core/language";
import { type Outcome, outcomeLabel } from "@rabat/core/outcome";
import { useLocale } from "next-intl";
import { addressesIn } from "../addresses.ts";
import { inLanguage } from "../in-language.ts";

/** Held items: label and permanent reference in the margin, the text in the measure. */
export const OutcomeList = ({ outcomes }: { outcomes: readonly Outcome[] }) => {
  const locale = useLocale();
  return (
    <ol className="paragraph-list" role="list">
      {outcomes.map((outcome) => {
        const { text, language } = readingOf(outcome.text, locale);
        return (
          <li key={outcome.reference} className="paragraph" id={outcome.reference}>
            <p className="paragraph-label">
              <a href={addressesIn(locale).outcome(outcome.reference)}>
                {outcomeLabel(outcome)}
                <small translate="no">{outcome.reference}</small>
              </a>
            </p>
            <div className="official-text">
              <p {...inLanguage(language)}>{text}</p>
            </div>
          </li>
        );
      })}
    </ol>
  );
};
