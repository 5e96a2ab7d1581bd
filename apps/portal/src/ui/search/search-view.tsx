import type { SearchAnswer } from "@rabat/api";
import type { Meeting } from "@rabat/core/meeting";
import { useLocale, useTranslations } from "next-intl";
import { OwnScript } from "../own-script.tsx";
import { PageHeading } from "../page-heading.tsx";
import { Pager } from "../pager.tsx";
import { searchAddress } from "./search-address.ts";
import { SearchFacetLinks } from "./search-facets.tsx";
import { SearchForm } from "./search-form.tsx";
import { SearchHits } from "./search-hits.tsx";
import { SearchKeys } from "./search-keys.tsx";
import "./search.css";

type SearchViewProps = { answer: SearchAnswer; meetings: readonly Meeting[] };

export const SearchView = ({ answer, meetings }: SearchViewProps) => {
  const t = useTranslations("search");
  const locale = useLocale();
  const { text, facets, asked, total, beyond, page, pages, didYouMean, hits } = answer;
  const at = (number: number) => ({
    href: searchAddress(locale, { text, facets, page: number }),
    name: t("pageName", { page: number, pages }),
  });
  const narrowed = Object.values(facets).some((value) => value !== undefined);
  return (
    <>
      <PageHeading title={t("title")} lead={asked ? undefined : t("lead")} />
      <SearchForm text={text} />
      {!asked && text !== "" ? <p className="empty">{t("noWord")}</p> : null}
      {asked ? (
        <div className="search-result">
          <h2 className="section-heading">{t(beyond ? "foundBeyond" : "found", { total })}</h2>
          {didYouMean === null ? null : (
            <p className="lead">
              {t("didYouMean")} <a href={searchAddress(locale, { text: didYouMean, facets })}>{didYouMean}</a>
            </p>
          )}
          {total === 0 ? <p className="empty">{t(beyond ? "tooBroad" : "none")}</p> : null}
          {total > 0 && hits.length === 0 ? (
            <p className="empty">
              {t("pastTheEnd", { page, pages })} <a href={at(1).href}>{t("firstPage")}</a>
            </p>
          ) : null}
          <div className="search-columns">
            {hits.length > 0 ? <SearchHits hits={hits} /> : null}
            {total > 0 || narrowed ? <SearchFacetLinks answer={answer} meetings={meetings} /> : null}
          </div>
          <Pager
            label={t("pager")}
            words={{ previous: t("previous"), next: t("next") }}
            previous={page > 1 && page <= pages ? at(page - 1) : undefined}
            next={page < pages ? at(page + 1) : undefined}
          />
        </div>
      ) : null}
      <SearchKeys />
      <OwnScript name="search" />
    </>
  );
};
