import { areaCodes } from "@rabat/core/cap";
import { byName } from "@rabat/core/partner";
import type { KnownPartner } from "@rabat/core/revision";
import { useLocale, useTranslations } from "next-intl";
import { addressesIn } from "../addresses.ts";
import { useCapWords } from "../cap/cap-words.ts";

/** The reference countries of each area of the plan, or that no source names them. */
export const ReferenceCountries = ({ partners }: { partners: readonly KnownPartner[] }) => {
  const t = useTranslations("partner");
  const { nameOf } = useCapWords();
  const locale = useLocale();
  const to = addressesIn(locale);
  if (partners.every(({ referenceFor }) => referenceFor === null))
    return <p className="note">{t("referenceUnknown")}</p>;
  return (
    <section>
      <h2 className="section-heading">{t("referenceTitle")}</h2>
      {areaCodes.map((code) => {
        const named = partners
          .filter(({ referenceFor }) => referenceFor?.includes(code))
          .toSorted(byName(locale));
        return (
          <section key={code}>
            <h3>
              <a href={to.node({ level: "area", code })}>{nameOf({ level: "area", code })}</a>
            </h3>
            {named.length === 0 ? <p className="note">{t("referenceOpen")}</p> : null}
            <ul className="partner-list" role="list">
              {named.map((partner) => (
                <li key={partner.code}>
                  <a href={to.partner(partner.code)}>{partner.name[locale]}</a>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
};
