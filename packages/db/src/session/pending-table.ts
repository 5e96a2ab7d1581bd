import { sql } from "drizzle-orm";
import { pgTable, uuid } from "drizzle-orm/pg-core";
import { id, instant } from "../columns.ts";
import { person } from "../person/table.ts";

/** A sign-in between the password and the second factor; the browser holds its id alone, for ten minutes. */
export const pendingSignIn = pgTable("pending_sign_in", {
  id: id(),
  person: uuid()
    .notNull()
    .references(() => person.id),
  created: instant().notNull().default(sql`clock_timestamp()`),
  ended: instant(),
});
