import type { Notice } from "@rabat/core/mail";
import { sql } from "drizzle-orm";
import { pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { instant, oneOf } from "../columns.ts";
import { consultation } from "../consultation/table.ts";
import { delegation } from "../delegation/table.ts";

/** What a delegation has been told of a consultation and its deadline: each thing once, whoever asks how often. */
export const mailNotice = pgTable(
  "mail_notice",
  {
    consultation: text()
      .notNull()
      .references(() => consultation.slug),
    delegation: text()
      .notNull()
      .references(() => delegation.id),
    notice: oneOf<Notice["notice"]>().notNull(),
    deadline: instant().notNull(),
    at: instant().notNull().default(sql`clock_timestamp()`),
  },
  (table) => [primaryKey({ columns: [table.consultation, table.delegation, table.notice, table.deadline] })],
);
