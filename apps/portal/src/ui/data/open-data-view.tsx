import { locales } from "@rabat/core/language";
import { useLocale, useTranslations } from "next-intl";
import { addressesIn } from "../addresses.ts";
import { PageHeading } from "../page-heading.tsx";
import { type DataSet, DataTable } from "./data-table.tsx";
import { EmbedWays } from "./embed-ways.tsx";
import { Sample } from "./sample.tsx";
import { Samples } from "./samples.tsx";
import "../record/record.css";
import "./data.css";

const parameters = ["chairmanship", "meeting", "cap", "language"] as const;
const reading = ["lists", "texts", "cap", "addresses", "stated", "errors", "caching"] as const;

/** How the record is read by programs, spreadsheets and calendars, with examples to copy. */
export const OpenDataView = ({ sets, origin }: { sets: readonly DataSet[]; origin: string }) => {
  const t = useTranslations("data");
  const reference = useTranslations("reference");
  const locale = useLocale();
  const to = addressesIn(locale);
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead")} />
      <section className="section">
        <h2 className="section-heading">{t("listTitle")}</h2>
        <DataTable sets={sets} />
      </section>
      <section className="section">
        <h2 className="section-heading">{t("parametersTitle")}</h2>
        <p className="measure">{t("parametersText")}</p>
        <dl className="data-terms">
          {parameters.map((name) => (
            <div key={name}>
              <dt>
                <code>{name}</code>
              </dt>
              <dd>{t(`parameters.${name}`, { languages: locales.join(", ") })}</dd>
            </div>
          ))}
        </dl>
      </section>
      <Samples origin={origin} />
      <EmbedWays origin={origin} />
      <section className="section">
        <h2 className="section-heading">{t("readingTitle")}</h2>
        <ul className="measure record-texts">
          {reading.map((name) => (
            <li key={name}>{t(`reading.${name}`)}</li>
          ))}
        </ul>
      </section>
      <section className="section">
        <h2 className="section-heading">{t("documentTitle")}</h2>
        <p className="measure">{t("documentText")}</p>
        <Sample href={`${origin}/api/v1/openapi.json?language=${locale}`} />
      </section>
      <section className="section">
        <h2 className="section-heading">{reference("title")}</h2>
        <p className="measure">
          {reference("lead")} <a href={to.reference}>{reference("link")}</a>
        </p>
      </section>
      <section className="section">
        <h2 className="section-heading">{t("catalogTitle")}</h2>
        <p className="measure">{t("catalogText")}</p>
        <Sample href={`${origin}/catalog.jsonld`} />
        <Sample href={`${origin}/catalog.ttl`} />
      </section>
      <section className="section">
        <h2 className="section-heading">{t("rightsTitle")}</h2>
        <p className="measure">{t("rights")}</p>
      </section>
    </>
  );
};
