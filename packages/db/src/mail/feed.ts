import { sql } from "drizzle-orm";
import { pgTable, text, uuid } from "drizzle-orm/pg-core";
import { instant } from "../columns.ts";
import { person } from "../person/table.ts";

/** The secret address of one person's calendar of deadlines. Only its hash is kept; a new one ends the old. */
export const deadlineFeed = pgTable("deadline_feed", {
  person: uuid()
    .primaryKey()
    .references(() => person.id),
  tokenHash: text().notNull().unique(),
  made: instant().notNull().default(sql`clock_timestamp()`),
});
