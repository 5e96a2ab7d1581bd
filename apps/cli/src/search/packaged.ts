import type { Locale } from "@rabat/core/language";
import {
  excerptOf,
  markPhrases,
  readSearch,
  recordEntries,
  type SearchEntry,
  searchKeys,
} from "@rabat/core/search";
import { packagedRecord } from "../record/packaged.ts";
import type { Found } from "./find.ts";
import { matching, rank } from "./match.ts";

/** The entries of the record, those of one thing together. */
const things = (): SearchEntry[][] => {
  const together = new Map<string, SearchEntry[]>();
  for (const entry of recordEntries(packagedRecord)) {
    const thing = `${entry.kind}/${entry.subject}`;
    together.set(thing, [...(together.get(thing) ?? []), entry]);
  }
  return [...together.values()];
};

/** Searches the packaged record, as core reads a search. */
export const findPackaged = (words: string, locale: Locale): Found => {
  const query = readSearch(words);
  const named = searchKeys(query);
  const found = things()
    .flatMap((thing) => {
      const entries = matching(thing, query);
      return entries.find(({ language }) => language === locale) ?? entries[0] ?? [];
    })
    .map((entry) => ({ entry, rank: rank(entry, query, named) }))
    .sort((left, right) => left.rank - right.rank);
  const sought = query.groups.flat().flatMap(({ term, without }) => (without ? [] : [term.words]));
  const hits = found.map(({ entry: { kind, subject, language, unofficial, title, body } }) => ({
    ...{ kind, subject, language, unofficial },
    title: markPhrases(title, sought),
    excerpt: excerptOf(markPhrases(body, sought)),
  }));
  return { text: query.text, total: hits.length, hits };
};
