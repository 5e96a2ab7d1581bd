import { z } from "zod";
import { foldSearch, normaliseSearch, searchWords } from "./normalise.ts";
import { readSearchReference, SearchReference } from "./reference.ts";

const Words = z.array(z.string());

export const SearchTerm = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("word"), words: Words }),
  z.object({ kind: z.literal("phrase"), words: Words }),
  z.object({ kind: z.literal("reference"), words: Words, reference: SearchReference }),
]);
export type SearchTerm = z.infer<typeof SearchTerm>;

export const SearchClause = z.object({ without: z.boolean(), term: SearchTerm });
export type SearchClause = z.infer<typeof SearchClause>;

/** Any of the groups, in each of which every clause holds. No group: nothing to search for. */
export const SearchQuery = z.object({ text: z.string(), groups: z.array(z.array(SearchClause)) });
export type SearchQuery = z.infer<typeof SearchQuery>;

// "action 17" is two words and one reference; the plan's words in each language, as its parser reads them
const levelWord =
  /^(?:areas?|domaines?|dom[íi]nios?|[áa]mbitos?|المجال(?:ات)?|objectives?|objectifs?|objetivos?|الهدف|ال[أا]هداف|obj|actions?|a[çc](?:ão|ões|ao|oes)|acci(?:[óo]n|ones)|ال[إا]جراء(?:ات)?|act)$/i;
const levelNumber = /^\d{1,2}[ab]?(?:-\d{1,2}[ab]?)?$/i;
const either = /^(?:OR|OU|أو|\|\|?)$/;
const both = /^(?:AND|ET|&&?)$/;
const not = /^(?:NOT|SAUF|NÃO)$/;

const tokens = (text: string): string[] => text.match(/-?"[^"]*"?|[^\s"]+/g) ?? [];

const termOf = (token: string): SearchTerm | null => {
  const quoted = token.startsWith('"');
  const words = searchWords(token);
  if (words.length === 0) return null;
  const reference = quoted ? null : readSearchReference(foldSearch(token));
  if (reference) return { kind: "reference", words, reference };
  return quoted && words.length > 1 ? { kind: "phrase", words } : { kind: "word", words };
};

/**
 * Reads whatever somebody writes into a search field. Words must all be there; "quotes" hold a phrase; OR/OU/أو, NOT/SAUF/NÃO
 * or a leading minus, in capitals as shown, do what they say, and AND/ET changes nothing; references are recognised.
 * Takes any string and refuses none: what cannot be searched for is left aside.
 *
 * @example readSearch('migrants NOT "border management"').groups.length // → 1
 */
export const readSearch = (raw: string): SearchQuery => {
  const text = normaliseSearch(raw);
  const groups: SearchClause[][] = [[]];
  let without = false;
  const parts = tokens(text);
  for (let index = 0; index < parts.length; index++) {
    let part = parts[index] as string;
    if (either.test(part)) groups.push([]);
    if (either.test(part) || both.test(part)) continue;
    if (not.test(part)) {
      without = true;
      continue;
    }
    const next = parts[index + 1]?.replace(/[,.;:!?)]+$/, "");
    if (levelWord.test(part) && next !== undefined && levelNumber.test(next)) {
      part = `${part} ${next}`;
      index++;
    }
    const minus = /^-(?=["\p{L}\p{N}])/u.test(part);
    const term = termOf(minus ? part.slice(1) : part);
    if (term) groups.at(-1)?.push({ without: without || minus, term });
    if (term) without = false;
  }
  return { text, groups: groups.filter((group) => group.length > 0) };
};

/**
 * Every name that a reference in the query gives: the things so named come first.
 *
 * @example searchKeys(readSearch("migrants O5b R12")) // → ["objective-5b", "r12"]
 */
export const searchKeys = ({ groups }: SearchQuery): string[] => [
  ...new Set(
    groups
      .flat()
      .flatMap(({ term, without }) => (term.kind === "reference" && !without ? term.reference.keys : [])),
  ),
];

/**
 * The phrases of a query that looks for nothing but phrases; null where a word or a reference is looked for too.
 *
 * @example
 * phrasesAlone(readSearch('"border management"')) // → [["border", "management"]]
 * phrasesAlone(readSearch('"border management" Rabat')) // → null
 */
export const phrasesAlone = ({ groups }: SearchQuery): string[][] | null => {
  const sought = groups.flat().filter(({ without }) => !without);
  const phrases = sought.flatMap(({ term }) => (term.kind === "phrase" ? [term.words] : []));
  return phrases.length > 0 && phrases.length === sought.length ? phrases : null;
};
