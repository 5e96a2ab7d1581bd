import { facetNames, normaliseSearch } from "@rabat/core/search";

/** What a search address may carry, in the order in which it is written. */
const searchParameters = ["q", ...facetNames, "page"] as const;

// longer than any well-formed value: cut there, a malformed one stays malformed
const valueLimit = 120;

/**
 * One spelling of a search: known parameters in one order, the text as it is read, nothing empty. A parameter given
 * twice stays so, which the page refuses. Takes any query string.
 */
export const canonicalSearch = (query: string): string => {
  const given = new URLSearchParams(query);
  const kept = new URLSearchParams();
  for (const name of searchParameters) {
    const values = given.getAll(name).filter((value) => value !== "");
    if (name === "q") {
      const text = normaliseSearch(values.join(" "));
      if (text !== "") kept.append(name, text);
    } else for (const value of values.slice(0, 2)) kept.append(name, value.slice(0, valueLimit));
  }
  return kept.toString();
};

export type SearchInput = Partial<Record<(typeof searchParameters)[number], string>>;

/** The parameters one by one, or the name of one that was given twice. */
export const readSearchParameters = (query: string): { input: SearchInput } | { twice: string } => {
  const canonical = new URLSearchParams(canonicalSearch(query));
  const twice = searchParameters.find((name) => canonical.getAll(name).length > 1);
  return twice === undefined ? { input: Object.fromEntries(canonical) } : { twice };
};
