import type { OutcomeKind } from "@rabat/core/outcome";
import { integer, pgTable, text } from "drizzle-orm/pg-core";
import { officialText, oneOf } from "../columns.ts";
import { meeting } from "../meeting/table.ts";

export const outcome = pgTable("outcome", {
  reference: text().primaryKey(),
  meeting: text()
    .notNull()
    .references(() => meeting.slug),
  kind: oneOf<OutcomeKind>().notNull(),
  number: integer().notNull(),
  text: officialText().notNull(),
});
