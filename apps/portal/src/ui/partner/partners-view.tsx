import { byName, type Partner, partnersSource } from "@rabat/core/partner";
import type { KnownPartner } from "@rabat/core/revision";
import { useLocale, useTranslations } from "next-intl";
import { addressesIn } from "../addresses.ts";
import { PageHeading } from "../page-heading.tsx";
import { SourceLine } from "../record/source-line.tsx";
import { ReferenceCountries } from "./reference-countries.tsx";
import "../record/record.css";

const groups = [
  { name: "african", has: ({ continent }: Partner) => continent === "african" },
  { name: "european", has: ({ continent }: Partner) => continent === "european" },
  { name: "organisations", has: ({ kind }: Partner) => kind === "organisation" },
  { name: "observers", has: ({ kind }: Partner) => kind === "permanent-observer" },
] as const;

/** Who takes part in the Dialogue, in protocol order: alphabetical in the reader's language. */
export const PartnersView = ({ partners }: { partners: readonly KnownPartner[] }) => {
  const t = useTranslations("partner");
  const locale = useLocale();
  const count = (has: (partner: Partner) => boolean) => partners.filter(has).length;
  return (
    <>
      <PageHeading
        title={t("listTitle")}
        lead={t("listLead", {
          countries: count(({ kind }) => kind === "country"),
          organisations: count(({ kind }) => kind === "organisation"),
          observers: count(({ kind }) => kind === "permanent-observer"),
        })}
      />
      {groups.map(({ name, has }) => (
        <section key={name}>
          <h2 className="section-heading">{t(`groups.${name}`, { count: count(has) })}</h2>
          <ul className="partner-list" role="list">
            {partners
              .filter(has)
              .toSorted(byName(locale))
              .map((partner) => (
                <li key={partner.code}>
                  <a href={addressesIn(locale).partner(partner.code)}>{partner.name[locale]}</a>
                  {partner.kind === "country" && partner.standing === "observer" ? (
                    <span className="meta"> {t("observerMark")}</span>
                  ) : null}
                </li>
              ))}
          </ul>
        </section>
      ))}
      <ReferenceCountries partners={partners} />
      <p className="note">{t("namesNote")}</p>
      <SourceLine source={partnersSource} />
    </>
  );
};
