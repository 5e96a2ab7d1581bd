import type { SearchAnswer } from "@rabat/api";
import type { Locale } from "@rabat/core/language";
import { facetNames, type SearchFacets } from "@rabat/core/search";

type Search = { text: string; facets: SearchFacets; page?: number };

/** The address of a search, which can be shared: the text first, then what narrows it. */
export const searchAddress = (locale: Locale, { text, facets, page = 1 }: Search): string => {
  const parameters = new URLSearchParams();
  if (text !== "") parameters.set("q", text);
  for (const name of facetNames) {
    const value = facets[name];
    if (value !== undefined) parameters.set(name, value);
  }
  if (page > 1) parameters.set("page", String(page));
  const query = parameters.toString();
  return `/${locale}/search${query === "" ? "" : `?${query}`}`;
};

/** Where a thing found is shown. */
export const hitAddress = (locale: Locale, { kind, subject }: SearchAnswer["hits"][number]): string => {
  if (kind === "meeting") return `/${locale}/meetings/${subject}`;
  if (kind === "document") return `/${locale}/documents`;
  if (kind === "partner") return `/${locale}/partners/${subject}`;
  if (kind === "area" || kind === "objective" || kind === "action") return `/${locale}/cap/${subject}`;
  return `/${locale}/outcomes/${subject}`;
};
