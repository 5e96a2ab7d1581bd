import { pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { instant } from "../columns.ts";
import { delegation } from "../delegation/table.ts";
import { person } from "../person/table.ts";
import { consultation } from "./table.ts";

/** What a delegation sets itself before the closing: shown to its members, never enforced. */
export const internalDeadline = pgTable(
  "internal_deadline",
  {
    consultation: text()
      .notNull()
      .references(() => consultation.slug),
    delegation: text()
      .notNull()
      .references(() => delegation.id),
    // null: taken away again
    at: instant(),
    zone: text().notNull(),
    setBy: uuid()
      .notNull()
      .references(() => person.id),
  },
  (table) => [primaryKey({ columns: [table.consultation, table.delegation] })],
);
