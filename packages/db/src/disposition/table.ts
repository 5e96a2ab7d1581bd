import type { AnsweredWords, Decision } from "@rabat/core/comment";
import { sql } from "drizzle-orm";
import { integer, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { instant, oneOf } from "../columns.ts";
import { comment } from "../comment/table.ts";
import { person } from "../person/table.ts";

export const disposition = pgTable("disposition", {
  comment: uuid()
    .primaryKey()
    .references(() => comment.id),
  decision: oneOf<Decision>().notNull(),
  reason: text().notNull(),
  drafter: uuid()
    .notNull()
    .references(() => person.id),
  version: integer().notNull(),
  saved: instant().notNull().default(sql`clock_timestamp()`),
  // the words of the comment that it answers: the delegation may still change them
  answered: jsonb().$type<AnsweredWords>(),
  // gone with the next draft
  reviewer: uuid().references(() => person.id),
});
