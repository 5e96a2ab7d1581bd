import { useLocale, useTranslations } from "next-intl";
import type { Noun } from "../../server/reference/entry.ts";
import { addressesIn } from "../addresses.ts";
import { Sample } from "../data/sample.tsx";
import { PageHeading } from "../page-heading.tsx";
import "../data/data.css";
import "./reference.css";

const example = `import { parseCapReference } from "@rabat/core/cap";\n\nparseCapReference("Area 3 | Objective 5 | Actions 16-17");`;

/** The entry points of the core, and the functions of each. */
export const ReferenceView = ({ nouns }: { nouns: readonly Noun[] }) => {
  const t = useTranslations("reference");
  const to = addressesIn(useLocale());
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead")} />
      <Sample command={example} />
      <section className="section">
        <h2 className="section-heading">{t("nouns")}</h2>
        <dl className="data-terms reference-nouns">
          {nouns.map(({ slug, name, entries, typesOnly }) => (
            <div key={slug}>
              <dt>
                <a href={to.noun(slug)} className="code" translate="no" dir="ltr">
                  {name}
                </a>{" "}
                {typesOnly ? <span className="meta">{t("kinds.type")}</span> : null}
              </dt>
              <dd>
                <p className="reference-names" translate="no" dir="ltr">
                  {entries
                    .filter(({ kind }) => typesOnly || kind === "function")
                    .map((entry) => entry.name)
                    .join(", ")}
                </p>
                <p className="meta">{t("nounLead", { count: entries.length })}</p>
              </dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
};
