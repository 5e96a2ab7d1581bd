import type { SearchAnswer } from "@rabat/api";
import { useLocale, useTranslations } from "next-intl";
import { inLanguage } from "../in-language.ts";
import { FoundText } from "./found-text.tsx";
import { hitAddress } from "./search-address.ts";

/** What was found: its kind, its heading and the words around. */
export const SearchHits = ({ hits }: { hits: SearchAnswer["hits"] }) => {
  const t = useTranslations("search");
  const text = useTranslations("text");
  const locale = useLocale();
  return (
    <ol className="record-list search-hits" role="list">
      {hits.map((hit) => {
        const own = hit.language === locale ? {} : inLanguage(hit.language);
        return (
          <li key={`${hit.kind} ${hit.subject}`} className="record">
            <p className="record-date">{t(`kinds.${hit.kind}`)}</p>
            <div>
              <p className="record-title">
                <a href={hitAddress(locale, hit)}>
                  <bdi {...own}>
                    <FoundText parts={hit.title} />
                  </bdi>
                </a>
              </p>
              {hit.excerpt.length > 0 ? (
                <p className="record-place" {...own}>
                  <FoundText parts={hit.excerpt} />
                </p>
              ) : null}
              <p className="record-place">
                {hit.kind === "partner" ? null : <span className="reference">{hit.subject}</span>}
                {hit.unofficial ? ` ${text("unofficialTranslation")}` : null}
              </p>
            </div>
          </li>
        );
      })}
    </ol>
  );
};
