import { integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { officialText } from "../columns.ts";
import { consultation } from "./table.ts";

/** The frozen list: copied from the record when the consultation is prepared, hashed, and never edited. */
export const paragraph = pgTable(
  "consultation_paragraph",
  {
    consultation: text()
      .notNull()
      .references(() => consultation.slug),
    reference: text().notNull(),
    label: text().notNull(),
    position: integer().notNull(),
    text: officialText().notNull(),
    version: integer().notNull().default(1),
    hash: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.consultation, table.reference] })],
);
