import { facetMarks, type SearchFacets, type SearchQuery, type SearchTerm } from "@rabat/core/search";
import { type SQL, sql } from "drizzle-orm";

/** Exact marks of the index; never words, which hold no colon. */
export const markQuery = (mark: string): SQL => sql`${`'${mark.replaceAll("'", "''")}'`}::tsquery`;

const joined = (parts: readonly SQL[], by: "||" | "&&"): SQL =>
  sql`(${sql.join([...parts], sql.raw(` ${by} `))})`;

const asWritten = (text: string) => sql`plainto_tsquery('rabat_plain', ${text})`;

/** A word finds itself and its other forms in both languages. */
const wordQuery = (words: readonly string[]): SQL => {
  const each = words.map((word) =>
    joined(
      [asWritten(word), sql`plainto_tsquery('rabat_en', ${word})`, sql`plainto_tsquery('rabat_fr', ${word})`],
      "||",
    ),
  );
  return joined(each, "&&");
};

const termQuery = (term: SearchTerm): SQL => {
  if (term.kind === "phrase") return sql`phraseto_tsquery('rabat_plain', ${term.words.join(" ")})`;
  if (term.kind === "word") return wordQuery(term.words);
  const { keys, nodes } = term.reference;
  const marks = [...keys.map((key) => `key:${key}`), ...nodes];
  return joined(
    [...marks.map(markQuery), sql`phraseto_tsquery('rabat_plain', ${term.words.join(" ")})`],
    "||",
  );
};

/** What the words ask for; null where nothing is asked. */
export const wordsExpression = ({ groups }: SearchQuery): SQL | null => {
  const clauses = groups.map((group) =>
    joined(
      group.map(({ term, without }) => (without ? sql`!!(${termQuery(term)})` : termQuery(term))),
      "&&",
    ),
  );
  return clauses.length === 0 ? null : joined(clauses, "||");
};

export const facetsExpression = (facets: SearchFacets): SQL | null => {
  const marks = facetMarks(facets).map(markQuery);
  return marks.length === 0 ? null : joined(marks, "&&");
};

/** Things that bear the name searched for. */
export const keysExpression = (keys: readonly string[]): SQL =>
  keys.length === 0
    ? sql`''::tsquery`
    : joined(
        keys.map((key) => markQuery(`key:${key}`)),
        "||",
      );
