import type { Decision, DispositionStep } from "@rabat/core/comment";
import { sql } from "drizzle-orm";
import { index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { id, instant, oneOf } from "../columns.ts";
import { comment } from "../comment/table.ts";
import { person } from "../person/table.ts";

/** How an answer came about, draft by draft and review by review. Rows are only added. */
export const dispositionStep = pgTable(
  "disposition_step",
  {
    id: id(),
    comment: uuid()
      .notNull()
      .references(() => comment.id),
    step: oneOf<DispositionStep["step"]>().notNull(),
    version: integer().notNull(),
    decision: oneOf<Decision>().notNull(),
    reason: text().notNull(),
    by: uuid()
      .notNull()
      .references(() => person.id),
    at: instant().notNull().default(sql`clock_timestamp()`),
  },
  (table) => [index("step_of_disposition").on(table.comment)],
);
