import type { Media } from "@rabat/core/media";
import { pgTable, text } from "drizzle-orm/pg-core";
import { chairmanship } from "../chairmanship/table.ts";
import { officialText, oneOf } from "../columns.ts";

export const media = pgTable("media", {
  slug: text().primaryKey(),
  chairmanship: text()
    .notNull()
    .references(() => chairmanship.slug),
  kind: oneOf<Media["kind"]>().notNull(),
  title: officialText().notNull(),
  month: text().notNull(),
  address: text(),
});
