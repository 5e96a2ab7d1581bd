import { foreignKey, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { instant, officialText } from "../columns.ts";
import { person } from "../person/table.ts";
import { paragraph } from "./paragraph.ts";

/** Drafts of the next version of a paragraph; rows are only added, and the last revision counts. */
export const nextVersion = pgTable(
  "paragraph_next_version",
  {
    consultation: text().notNull(),
    reference: text().notNull(),
    version: integer().notNull(),
    revision: integer().notNull(),
    // null: there is to be no next version after all
    text: officialText(),
    hash: text().notNull(),
    drafter: uuid()
      .notNull()
      .references(() => person.id),
    saved: instant().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.consultation, table.reference, table.version, table.revision] }),
    foreignKey({
      columns: [table.consultation, table.reference],
      foreignColumns: [paragraph.consultation, paragraph.reference],
    }),
  ],
);
