import type { Locale } from "@rabat/core/language";
import { sql } from "drizzle-orm";
import { pgTable, text, uuid } from "drizzle-orm/pg-core";
import { instant, oneOf } from "../columns.ts";
import { mail } from "./table.ts";

/** The demonstration's mails as they would have left, to be read on a page; empty on every other database. */
export const mailCopy = pgTable("mail_copy", {
  mail: uuid()
    .primaryKey()
    .references(() => mail.id),
  recipient: text().notNull(),
  // the language that it is written in
  locale: oneOf<Locale>().notNull(),
  subject: text().notNull(),
  text: text().notNull(),
  html: text().notNull(),
  calendar: text(),
  kept: instant().notNull().default(sql`clock_timestamp()`),
});
