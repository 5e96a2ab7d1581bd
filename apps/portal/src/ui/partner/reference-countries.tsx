import { areas } from "@rabat/core/cap";
import { byName } from "@rabat/core/partner";
import type { KnownPartner } from "@rabat/core/revision";
import { useLocale, useTranslations } from "next-intl";
import { addressesIn } from "../addresses.ts";
import { AreaFacts } from "./area-facts.tsx";

/** The reference countries of each area of the plan, or that no source names them. */
export const ReferenceCountries = ({ partners }: { partners: readonly KnownPartner[] }) => {
  const t = useTranslations("partner");
  const locale = useLocale();
  if (partners.every(({ referenceFor }) => referenceFor === null))
    return <p className="note">{t("referenceUnknown")}</p>;
  const named = (area: (typeof areas)[number]) =>
    partners.filter(({ referenceFor }) => referenceFor?.includes(area.code)).toSorted(byName(locale));
  return (
    <section>
      <h2 className="section-heading">{t("referenceTitle")}</h2>
      <AreaFacts areas={areas}>
        {(area) =>
          named(area).length === 0 ? (
            t("referenceOpen")
          ) : (
            <ul className="partner-list" role="list">
              {named(area).map(({ code, name }) => (
                <li key={code}>
                  <a href={addressesIn(locale).partner(code)}>{name[locale]}</a>
                </li>
              ))}
            </ul>
          )
        }
      </AreaFacts>
    </section>
  );
};
