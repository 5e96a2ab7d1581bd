import { boolean, integer, pgTable, text } from "drizzle-orm/pg-core";
import { bilingual, instant } from "../columns.ts";

/** The stage is derived from these instants and the clock (core), never stored. */
export const consultation = pgTable("consultation", {
  slug: text().primaryKey(),
  title: bilingual().notNull(),
  mandate: bilingual().notNull(),
  announced: instant(),
  opens: instant().notNull(),
  closes: instant().notNull(),
  zone: text().notNull(),
  graceMinutes: integer().notNull().default(10),
  responded: instant(),
  archived: instant(),
  demonstration: boolean().notNull().default(false),
});
