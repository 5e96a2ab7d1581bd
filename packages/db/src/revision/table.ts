import type { RecordKind, RecordVersion } from "@rabat/core/revision";
import { sql } from "drizzle-orm";
import { integer, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { instant, oneOf } from "../columns.ts";
import { person } from "../person/table.ts";

/** Every version of an entry that was ever drafted. Rows are only added: what was once published stays readable. */
export const revision = pgTable(
  "record_revision",
  {
    kind: oneOf<RecordKind>().notNull(),
    key: text().notNull(),
    // 0: as the record came, before anybody here drafted
    number: integer().notNull(),
    drafter: uuid().references(() => person.id),
    saved: instant().notNull().default(sql`clock_timestamp()`),
    body: jsonb().$type<RecordVersion["body"]>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.kind, table.key, table.number] })],
);
