import { type SearchClause, type SearchEntry, type SearchQuery, searchWords } from "@rabat/core/search";

// English and French plurals end alike; three letters are too few to tell
const singular = (word: string): string =>
  word.length > 3 ? word.replace(/ies$/, "y").replace(/[sx]$/, "").replace(/e$/, "") : word;

const wordsOf = (text: string): string[] => searchWords(text).map(singular);

const stands = (sought: readonly string[], words: readonly string[]): boolean =>
  words.some((_, at) => sought.every((word, next) => words[at + next] === word));

const holds = ({ term }: SearchClause, entry: SearchEntry): boolean => {
  if (term.kind === "reference") {
    const marks = [...term.reference.keys.map((key) => `key:${key}`), ...term.reference.nodes];
    return marks.some((mark) => entry.keys.includes(mark) || entry.facets.includes(mark));
  }
  // a sign between title and text, so that no phrase runs over from one into the other
  const words = [...wordsOf(entry.title), "", ...wordsOf(entry.body)];
  const sought = term.words.map(singular);
  return term.kind === "phrase" ? stands(sought, words) : sought.every((word) => words.includes(word));
};

/**
 * Of one thing in all its languages, those in which it is what a query looks for: any group, in which every clause
 * holds. What must not be there may be there in none of them.
 */
export const matching = (thing: readonly SearchEntry[], { groups }: SearchQuery): SearchEntry[] =>
  thing.filter((entry) =>
    groups.some((group) =>
      group.every((clause) =>
        clause.without ? !thing.some((each) => holds(clause, each)) : holds(clause, entry),
      ),
    ),
  );

/** How near an entry is to the query: named by it, then found in the title, then elsewhere. */
export const rank = (entry: SearchEntry, { groups }: SearchQuery, named: readonly string[]): number => {
  if (named.some((key) => entry.keys.includes(`key:${key}`))) return 0;
  const title = wordsOf(entry.title);
  const sought = groups.flat().filter(({ without }) => !without);
  return sought.some(({ term }) => term.words.map(singular).every((word) => title.includes(word))) ? 1 : 2;
};
