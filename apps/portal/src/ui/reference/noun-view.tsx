import { useLocale, useTranslations } from "next-intl";
import type { Noun } from "../../server/reference/entry.ts";
import { addressesIn } from "../addresses.ts";
import { Breadcrumb } from "../breadcrumb.tsx";
import { PageHeading } from "../page-heading.tsx";
import { EntryView } from "./entry-view.tsx";
import "../data/data.css";
import "./reference.css";

const kinds = ["function", "schema", "type", "constant"] as const;

/** One entry point of the core, name by name. */
export const NounView = ({ noun: { name, entries }, other }: { noun: Noun; other: Noun | null }) => {
  const t = useTranslations("reference");
  const to = addressesIn(useLocale());
  const data = useTranslations("data");
  const record = useTranslations("record");
  const steps = [
    { name: data("title"), href: to.data },
    { name: t("title"), href: to.reference },
  ];
  return (
    <>
      <Breadcrumb label={record("wayHere")} steps={steps} />
      <PageHeading title={name} titleLanguage="en" lead={t("nounLead", { count: entries.length })} />
      {other === null ? null : (
        <p>
          <a href={to.noun(other.slug)}>{t(other.typesOnly ? "toTypes" : "toFunctions", { name })}</a>
        </p>
      )}
      <p className="note">{t("inEnglish")}</p>
      {kinds.map((kind) => {
        const held = entries.filter((entry) => entry.kind === kind);
        return held.length === 0 ? null : (
          <section key={kind} className="section">
            <h2 className="section-heading">{t(`kinds.${kind}`)}</h2>
            {held.map((entry) => (
              <EntryView key={entry.name} {...entry} />
            ))}
          </section>
        );
      })}
    </>
  );
};
