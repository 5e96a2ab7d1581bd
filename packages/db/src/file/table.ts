import { sql } from "drizzle-orm";
import { customType, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { instant } from "../columns.ts";
import { person } from "../person/table.ts";

const bytes = customType<{ data: Uint8Array<ArrayBuffer>; driverData: Buffer }>({
  dataType: () => "bytea",
  toDriver: (value) => Buffer.from(value.buffer, value.byteOffset, value.byteLength),
});

/** A file of the record, in the database since every replica of the portal shares it. Its content is its name. */
export const heldFile = pgTable("held_file", {
  hash: text().primaryKey(),
  type: text().notNull(),
  size: integer().notNull(),
  kept: instant().notNull().default(sql`clock_timestamp()`),
  keptBy: uuid()
    .notNull()
    .references(() => person.id),
});

/** A file's content in pieces: one parameter of twenty megabytes would keep everybody waiting while it is written. */
export const heldFilePart = pgTable(
  "held_file_part",
  {
    hash: text()
      .notNull()
      .references(() => heldFile.hash),
    number: integer().notNull(),
    content: bytes().notNull(),
  },
  (table) => [primaryKey({ columns: [table.hash, table.number] })],
);
