import { sql } from "drizzle-orm";
import { index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { id, instant } from "../columns.ts";
import { comment } from "../comment/table.ts";
import { consultation } from "../consultation/table.ts";
import { person } from "../person/table.ts";

/** Similar comments under one name. One that was dissolved stays as a row; what happened to it is in the history. */
export const commentGroup = pgTable(
  "comment_group",
  {
    id: id(),
    consultation: text()
      .notNull()
      .references(() => consultation.slug),
    name: text().notNull(),
    version: integer().notNull().default(1),
    madeBy: uuid()
      .notNull()
      .references(() => person.id),
    made: instant().notNull().default(sql`clock_timestamp()`),
    dissolved: instant(),
  },
  (table) => [index("group_of_consultation").on(table.consultation)],
);

/** The group that a comment is in, if any: one at most. */
export const grouping = pgTable(
  "comment_grouping",
  {
    comment: uuid()
      .primaryKey()
      .references(() => comment.id),
    // null: taken out again
    belongsTo: uuid().references(() => commentGroup.id),
  },
  (table) => [index("grouping_of_group").on(table.belongsTo)],
);
