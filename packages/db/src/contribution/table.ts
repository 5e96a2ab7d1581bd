import type { LateStanding } from "@rabat/core/comment";
import { sql } from "drizzle-orm";
import { integer, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { id, instant, oneOf } from "../columns.ts";
import { consultation } from "../consultation/table.ts";
import { delegation } from "../delegation/table.ts";
import { person } from "../person/table.ts";

/** What a delegation submitted, whole, as it was: the canonical text stays whatever becomes of its comments. */
export const contribution = pgTable(
  "contribution",
  {
    id: id(),
    reference: text().notNull().unique(),
    consultation: text()
      .notNull()
      .references(() => consultation.slug),
    delegation: text()
      .notNull()
      .references(() => delegation.id),
    submittedBy: uuid()
      .notNull()
      .references(() => person.id),
    submitted: instant().notNull(),
    comments: integer().notNull(),
    canonical: text().notNull(),
    hash: text().notNull(),
    auditHead: text().notNull(),
    withdrawn: instant(),
    // null: in time
    lateStanding: oneOf<LateStanding>(),
    lateReason: text(),
    lateDecided: instant(),
    lateDecidedBy: uuid().references(() => person.id),
  },
  (table) => [
    // the last one counts: at most one is in force; late ones stand beside it
    uniqueIndex("contribution_in_force")
      .on(table.consultation, table.delegation)
      .where(sql`${table.withdrawn} is null and ${table.lateStanding} is null`),
  ],
);
