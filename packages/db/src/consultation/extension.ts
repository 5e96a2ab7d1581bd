import { index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { id, instant } from "../columns.ts";
import { delegation } from "../delegation/table.ts";
import { person } from "../person/table.ts";
import { consultation } from "./table.ts";

/** A later closing, for all or for one delegation. Rows are only added: each change of a date stays to be seen. */
export const extension = pgTable(
  "consultation_extension",
  {
    id: id(),
    consultation: text()
      .notNull()
      .references(() => consultation.slug),
    // null: for all
    delegation: text().references(() => delegation.id),
    previous: instant().notNull(),
    closes: instant().notNull(),
    changed: instant().notNull(),
    changedBy: uuid()
      .notNull()
      .references(() => person.id),
  },
  (table) => [index("extension_of_consultation").on(table.consultation)],
);
