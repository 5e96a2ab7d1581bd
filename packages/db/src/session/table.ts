import { sql } from "drizzle-orm";
import { pgTable, text, uuid } from "drizzle-orm/pg-core";
import { id, instant } from "../columns.ts";
import { person } from "../person/table.ts";

/** A signed-in browser. The cookie carries the id alone; whether it still counts is asked here on each request. */
export const session = pgTable("session", {
  id: id(),
  person: uuid()
    .notNull()
    .references(() => person.id),
  agent: text().notNull(),
  created: instant().notNull().default(sql`clock_timestamp()`),
  seen: instant().notNull().default(sql`clock_timestamp()`),
  // when its person last proved who they are
  proved: instant().notNull().default(sql`clock_timestamp()`),
  ended: instant(),
});
