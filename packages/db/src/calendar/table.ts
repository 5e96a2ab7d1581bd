import { sql } from "drizzle-orm";
import { pgTable, text, uuid } from "drizzle-orm/pg-core";
import { instant } from "../columns.ts";
import { person } from "../person/table.ts";

/** The secret address of a person's calendar, one for each; by its hash, as whoever reads it needs no other proof. */
export const calendarAddress = pgTable("calendar_address", {
  person: uuid()
    .primaryKey()
    .references(() => person.id),
  tokenHash: text().notNull().unique(),
  made: instant().notNull().default(sql`clock_timestamp()`),
});
