import type { Locale } from "@rabat/core/language";
import { sql } from "drizzle-orm";
import { index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { id, instant } from "../columns.ts";
import { delegation } from "../delegation/table.ts";
import { person } from "../person/table.ts";

/** The focal-point network: whom to write to on a theme, as each delegation says of itself. */
export const networkEntry = pgTable(
  "network_entry",
  {
    id: id(),
    delegation: text()
      .notNull()
      .references(() => delegation.id),
    // null: every area
    area: integer(),
    name: text().notNull(),
    function: text().notNull(),
    email: text().notNull(),
    telephone: text().notNull(),
    languages: text().array().$type<Locale[]>().notNull(),
    version: integer().notNull().default(1),
    confirmed: instant().notNull().default(sql`clock_timestamp()`),
    savedBy: uuid()
      .notNull()
      .references(() => person.id),
  },
  (table) => [index("network_of_delegation").on(table.delegation)],
);
