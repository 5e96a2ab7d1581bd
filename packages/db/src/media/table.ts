import type { Locale } from "@rabat/core/language";
import type { Media } from "@rabat/core/media";
import type { Source } from "@rabat/core/meeting";
import { jsonb, pgTable, text } from "drizzle-orm/pg-core";
import { chairmanship } from "../chairmanship/table.ts";
import { instant, officialText, oneOf } from "../columns.ts";
import { meeting } from "../meeting/table.ts";

export const media = pgTable("media", {
  slug: text().primaryKey(),
  chairmanship: text()
    .notNull()
    .references(() => chairmanship.slug),
  kind: oneOf<Media["kind"]>().notNull(),
  title: officialText().notNull(),
  month: text().notNull(),
  address: text(),
  meeting: text().references(() => meeting.slug),
  language: oneOf<Locale>(),
  file: jsonb().$type<NonNullable<Media["file"]>>(),
  // null: that of its Chairmanship
  source: jsonb().$type<Source>(),
  withdrawn: instant(),
});
