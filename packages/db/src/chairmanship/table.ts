import type { Chairmanship } from "@rabat/core/chairmanship";
import type { Source } from "@rabat/core/meeting";
import { jsonb, pgTable, text } from "drizzle-orm/pg-core";
import { instant, officialText, officialTexts } from "../columns.ts";

export const chairmanship = pgTable("chairmanship", {
  slug: text().primaryKey(),
  partner: text().notNull(),
  from: text().notNull(),
  until: text(),
  priorities: officialTexts().notNull(),
  slogan: jsonb().$type<NonNullable<Chairmanship["slogan"]>>(),
  placeInPlan: officialText(),
  source: jsonb().$type<Source>().notNull(),
  withdrawn: instant(),
});
