import type { CommentState, CommentType, LateStanding, Position } from "@rabat/core/comment";
import type { WorkingLanguage } from "@rabat/core/language";
import { sql } from "drizzle-orm";
import { boolean, foreignKey, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { id, instant, oneOf } from "../columns.ts";
import { paragraph } from "../consultation/paragraph.ts";
import { consultation } from "../consultation/table.ts";
import { contribution } from "../contribution/table.ts";
import { delegation } from "../delegation/table.ts";
import { person } from "../person/table.ts";

export const comment = pgTable(
  "comment",
  {
    id: id(),
    // what others know it by: drawn apart, so that it leads to nothing else and its order says nothing
    publicId: uuid().notNull().unique().defaultRandom(),
    consultation: text()
      .notNull()
      .references(() => consultation.slug),
    delegation: text()
      .notNull()
      .references(() => delegation.id),
    // null: on the text as a whole
    paragraph: text(),
    type: oneOf<CommentType>().notNull(),
    position: oneOf<Position>().notNull(),
    comment: text().notNull(),
    proposedText: text().notNull(),
    language: oneOf<WorkingLanguage>().notNull(),
    confidential: boolean().notNull(),
    state: oneOf<CommentState>().notNull(),
    version: integer().notNull(),
    author: uuid()
      .notNull()
      .references(() => person.id),
    created: instant().notNull().default(sql`clock_timestamp()`),
    saved: instant().notNull().default(sql`clock_timestamp()`),
    // why a colleague sent it back; gone with the next proposal
    returnedReason: text(),
    returnedBy: uuid().references(() => person.id),
    returnedAt: instant(),
    // the late contribution that it came in with, and how that stands
    lateReference: text().references(() => contribution.reference),
    lateStanding: oneOf<LateStanding>(),
    // recorded by an officer in the delegation's name, and from what
    recordedBy: uuid().references(() => person.id),
    source: text(),
    // kept from publication, with a reason; never removed
    withheldReason: text(),
    withheldBy: uuid().references(() => person.id),
    withheldAt: instant(),
    // a draft that its delegation put aside; nothing is ever thrown away
    removed: instant(),
  },
  (table) => [
    index("comment_of_delegation").on(table.consultation, table.delegation),
    index("comment_of_matrix")
      .on(table.consultation, table.paragraph)
      .where(sql`${table.state} = 'submitted' and ${table.removed} is null`),
    foreignKey({
      columns: [table.consultation, table.paragraph],
      foreignColumns: [paragraph.consultation, paragraph.reference],
    }),
  ],
);
