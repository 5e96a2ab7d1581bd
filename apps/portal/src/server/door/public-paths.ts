import { canonicalSearch } from "../search/parameters.ts";
import type { Address } from "./address.ts";

/**
 * The closed list of what the public door answers: pages that never read a session. The value says whether the
 * page depends on its query string, of which it then keeps what a search may carry; elsewhere the query is dropped.
 */
const sections: Record<string, { query: boolean }> = {
  cap: { query: false },
  chairmanships: { query: false },
  meetings: { query: false },
  outcomes: { query: false },
  documents: { query: false },
  partners: { query: false },
  search: { query: true },
  consultations: { query: false },
  data: { query: false },
};

/** What to ask Next for, which is also what to keep the page under; null for an address that is not public. */
export const publicTarget = ({ locale, segments, path, query }: Address): string | null => {
  if (!locale) return null;
  const [, name] = segments;
  if (name === undefined) return path;
  const section = Object.hasOwn(sections, name) ? sections[name] : undefined;
  if (!section) return null;
  const known = section.query ? canonicalSearch(query) : "";
  return known ? `${path}?${known}` : path;
};
