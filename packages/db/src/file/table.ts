import { sql } from "drizzle-orm";
import { customType, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { instant } from "../columns.ts";
import { person } from "../person/table.ts";

const bytes = customType<{ data: Uint8Array<ArrayBuffer>; driverData: Buffer }>({
  dataType: () => "bytea",
  toDriver: (value) => Buffer.from(value),
});

/** A file of the record, in the database since every replica of the portal shares it. Its content is its name. */
export const heldFile = pgTable("held_file", {
  hash: text().primaryKey(),
  type: text().notNull(),
  size: integer().notNull(),
  content: bytes().notNull(),
  kept: instant().notNull().default(sql`clock_timestamp()`),
  keptBy: uuid()
    .notNull()
    .references(() => person.id),
});
