import type { Role } from "@rabat/core/partner";
import { sql } from "drizzle-orm";
import { pgTable, text, uuid } from "drizzle-orm/pg-core";
import { id, instant, oneOf } from "../columns.ts";
import { delegation } from "../delegation/table.ts";
import { person } from "../person/table.ts";

/** A way in for one person. Only the hash of the link's token is kept; POST consumes it, GET never does. */
export const invitation = pgTable("invitation", {
  id: id(),
  tokenHash: text().notNull().unique(),
  // null: the first invitation of an instance, whose person states both
  email: text(),
  name: text(),
  role: oneOf<Role>().notNull(),
  delegation: text().references(() => delegation.id),
  invitedBy: uuid().references(() => person.id),
  created: instant().notNull().default(sql`clock_timestamp()`),
  expires: instant().notNull(),
  consumed: instant(),
  takenBack: instant(),
});
