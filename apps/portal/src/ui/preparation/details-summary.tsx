import { byName } from "@rabat/core/partner";
import { getTranslations } from "next-intl/server";
import { ConsultationDates } from "../consultation/consultation-dates.tsx";
import { DateChanges } from "../consultation/date-changes.tsx";
import { BilingualWords } from "../record/bilingual-words.tsx";
import { SummaryList } from "../summary-list.tsx";
import type { Preparing } from "./preparing.ts";

/** What was announced, which no longer changes but for its closing. */
export const DetailsSummary = async ({ preparing: { known, locale, base } }: { preparing: Preparing }) => {
  const { consultation, stage, invited, changes, preparation } = known;
  const t = await getTranslations("preparation");
  const field = await getTranslations("field");
  const { title, mandate } = consultation;
  const words = (text: string, lang: string) => (
    <span lang={lang} dir="auto">
      {text}
    </span>
  );
  const rules = (["kind", "visibility", "publication", "attribution"] as const).map((name) => ({
    term: field(name),
    value: t(`rule.${name}.${consultation[name]}` as never),
  }));
  const audience = (
    <>
      {t("invited", { delegations: invited.length })}
      <details>
        <summary>{t("whoIsInvited")}</summary>
        <ul>
          {invited.toSorted(byName(locale)).map(({ id, name }) => (
            <li key={id}>
              <BilingualWords words={name} />
            </li>
          ))}
        </ul>
      </details>
    </>
  );
  return (
    <>
      <SummaryList
        items={[
          { term: field("titleEn"), value: words(title.en, "en") },
          { term: field("titleFr"), value: words(title.fr, "fr") },
          { term: field("mandateEn"), value: words(mandate.en, "en") },
          { term: field("mandateFr"), value: words(mandate.fr, "fr") },
          ...rules,
          { term: t("audience"), value: audience },
          ...(preparation.reason ? [{ term: field("reason"), value: words(preparation.reason, "") }] : []),
        ]}
      />
      <section className="section" id="dates" aria-labelledby="dates-title">
        <h2 className="section-heading" id="dates-title">
          {t("dates")}
        </h2>
        <ConsultationDates consultation={consultation} stage={stage} />
        <DateChanges changes={changes} zone={consultation.zone} locale={locale} />
        <p>
          <a href={base}>{t("extendThere")}</a>
        </p>
      </section>
    </>
  );
};
