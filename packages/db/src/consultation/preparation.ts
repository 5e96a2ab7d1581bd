import type { ListedText } from "@rabat/core/consultation";
import { integer, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import { instant } from "../columns.ts";
import { consultation } from "./table.ts";

/** What the Secretariat alone knows of a consultation: the list before it is frozen, the version it was read in. */
export const preparation = pgTable("consultation_preparation", {
  consultation: text()
    .primaryKey()
    .references(() => consultation.slug),
  version: integer().notNull().default(1),
  texts: jsonb().$type<ListedText[]>().notNull().default([]),
  frozen: instant(),
  hash: text(),
  reason: text(),
});
