import type { Source } from "@rabat/core/meeting";
import type { OutcomeKind } from "@rabat/core/outcome";
import { integer, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import { instant, officialText, oneOf } from "../columns.ts";
import { meeting } from "../meeting/table.ts";

export const outcome = pgTable("outcome", {
  reference: text().primaryKey(),
  meeting: text()
    .notNull()
    .references(() => meeting.slug),
  kind: oneOf<OutcomeKind>().notNull(),
  number: integer().notNull(),
  text: officialText().notNull(),
  // null: that of its meeting
  source: jsonb().$type<Source>(),
  withdrawn: instant(),
});
