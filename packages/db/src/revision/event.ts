import type { RecordKind } from "@rabat/core/revision";
import { sql } from "drizzle-orm";
import { index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { id, instant, oneOf } from "../columns.ts";
import { person } from "../person/table.ts";

/** What was published and withdrawn, when and by whom. Rows are only added. */
export const recordEvent = pgTable(
  "record_event",
  {
    id: id(),
    kind: oneOf<RecordKind>().notNull(),
    key: text().notNull(),
    deed: oneOf<"publish" | "withdraw">().notNull(),
    number: integer().notNull(),
    // of a withdrawal, for readers of the address
    reason: text(),
    by: uuid()
      .notNull()
      .references(() => person.id),
    at: instant().notNull().default(sql`clock_timestamp()`),
  },
  (table) => [index("events_of_entry").on(table.kind, table.key, table.at)],
);
