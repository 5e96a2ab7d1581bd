import { embedAddress, isEmbed, readEmbedQuery } from "../embed/address.ts";
import { canonicalSearch } from "../search/parameters.ts";
import type { Address } from "./address.ts";

/**
 * The closed list of what the public door answers: pages that never read a session. The value says whether the
 * page depends on its query string, of which it then keeps what a search may carry; elsewhere the query is dropped.
 */
const sections = {
  cap: { query: false },
  chairmanships: { query: false },
  meetings: { query: false },
  outcomes: { query: false },
  documents: { query: false },
  partners: { query: false },
  search: { query: true },
  consultations: { query: false },
  data: { query: false },
  reference: { query: false },
} satisfies Record<string, { query: boolean }>;

/** The first name after the language in the address of a public page other than the home page. */
export type PublicSection = keyof typeof sections;

const isSection = (name: string): name is PublicSection => Object.hasOwn(sections, name);

/** What to ask Next for, which is also what to keep the page under; null for an address that is not public. */
export const publicTarget = ({ locale, segments, path, query }: Address): string | null => {
  if (!locale) return null;
  const [, name] = segments;
  if (name === undefined) return path;
  if (isEmbed(path)) return embedAddress(locale, readEmbedQuery(query));
  if (!isSection(name)) return null;
  const known = sections[name].query ? canonicalSearch(query) : "";
  return known ? `${path}?${known}` : path;
};
