import type { Meeting, MeetingKind, Source, StatedOutcomes } from "@rabat/core/meeting";
import { date, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import { chairmanship } from "../chairmanship/table.ts";
import { bilingual, instant, officialText, officialTexts, oneOf } from "../columns.ts";

export const meeting = pgTable("meeting", {
  slug: text().primaryKey(),
  chairmanship: text()
    .notNull()
    .references(() => chairmanship.slug),
  kind: oneOf<MeetingKind>(),
  title: officialText(),
  starts: date({ mode: "string" }).notNull(),
  ends: date({ mode: "string" }).notNull(),
  city: bilingual().notNull(),
  country: text().notNull(),
  coChairs: text().array().notNull(),
  // as printed: core's parser reads it, so that a better parser needs no migration
  capPrinted: text(),
  capStated: text(),
  agenda: officialTexts().notNull(),
  highlights: officialTexts().notNull(),
  followUpTo: officialTexts().notNull(),
  follows: text().array().notNull().default([]),
  stated: jsonb().$type<StatedOutcomes>().notNull(),
  statedElsewhere: jsonb().$type<Meeting["statedElsewhere"]>().notNull().default([]),
  source: jsonb().$type<Source>().notNull(),
  // a row that readers no longer find: the policies of the table leave it to the Secretariat
  withdrawn: instant(),
});
