import type { SearchAnswer } from "@rabat/api";
import type { Meeting } from "@rabat/core/meeting";
import { facetNames } from "@rabat/core/search";
import { useLocale, useTranslations } from "next-intl";
import { useFacetWords } from "./facet-words.tsx";
import { searchAddress } from "./search-address.ts";

const mostOffered = 8;

type SearchFacetsProps = { answer: SearchAnswer; meetings: readonly Meeting[] };

/** Every narrowing that leaves something, as a link with what it leaves; one that holds is a link out of it. */
export const SearchFacetLinks = ({ answer: { text, facets, counts }, meetings }: SearchFacetsProps) => {
  const t = useTranslations("search");
  const locale = useLocale();
  const wordOf = useFacetWords(meetings);
  return (
    <nav className="search-facets" aria-label={t("narrow")}>
      {facetNames.map((name) => {
        const chosen = facets[name];
        const offered = counts[name].filter(({ value }) => value !== chosen).slice(0, mostOffered);
        if (chosen === undefined && offered.length < 2) return null;
        const { [name]: _, ...others } = facets;
        return (
          <section key={name}>
            <h2>{t(`facets.${name}`)}</h2>
            <ul role="list">
              {chosen === undefined ? null : (
                <li>
                  <a href={searchAddress(locale, { text, facets: others })} aria-current="true">
                    {t.rich("without", { value: () => wordOf(name, chosen) })}
                  </a>
                </li>
              )}
              {chosen === undefined
                ? offered.map(({ value, count }) => (
                    <li key={value}>
                      <a href={searchAddress(locale, { text, facets: { ...facets, [name]: value } })}>
                        {t.rich("facetCount", { value: () => wordOf(name, value), count })}
                      </a>
                    </li>
                  ))
                : null}
            </ul>
          </section>
        );
      })}
    </nav>
  );
};
