import type { Locale } from "@rabat/core/language";
import type { SearchKind } from "@rabat/core/search";
import { type SQL, sql } from "drizzle-orm";
import { boolean, customType, index, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { oneOf } from "../columns.ts";

const searchVector = customType<{ data: string }>({ dataType: () => "tsvector" });

/** Everything public that can be found, once per language; made anew from the record at every start. */
export const searchEntry = pgTable(
  "search_entry",
  {
    kind: oneOf<SearchKind>().notNull(),
    subject: text().notNull(),
    language: oneOf<Locale>().notNull(),
    /** Whether the text is a translation that its author did not publish. */
    unofficial: boolean().notNull(),
    title: text().notNull(),
    body: text().notNull(),
    // `area:3`, `year:2023`: also in the document, so that narrowing is a part of the one index question
    facets: text().array().notNull(),
    keys: text().array().notNull(),
    /** Which words stand side by side, and which facets together: see `pairs.ts`. */
    pairs: integer().array().notNull().default([]),
    document: searchVector()
      .notNull()
      .generatedAlwaysAs((): SQL => sql.raw("search_document(language, title, body, facets || keys)")),
  },
  (table) => [
    primaryKey({ columns: [table.kind, table.subject, table.language] }),
    index("search_entry_document").using("gin", table.document, table.pairs).with({ fastupdate: false }),
  ],
);

/** The words of all entries as written, for "did you mean". */
export const searchWord = pgTable(
  "search_word",
  { word: text().primaryKey(), entries: integer().notNull() },
  () => [index("search_word_similar").using("gin", sql.raw("search_fold(word) gin_trgm_ops"))],
);
