import { pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { instant } from "../columns.ts";
import { delegation } from "../delegation/table.ts";
import { person } from "../person/table.ts";
import { consultation } from "./table.ts";

/** Silence broken by a delegation, with its reason. Rows are only added. */
export const silenceBreak = pgTable(
  "silence_break",
  {
    consultation: text()
      .notNull()
      .references(() => consultation.slug),
    delegation: text()
      .notNull()
      .references(() => delegation.id),
    reason: text().notNull(),
    brokenBy: uuid()
      .notNull()
      .references(() => person.id),
    broken: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.consultation, table.delegation] })],
);
