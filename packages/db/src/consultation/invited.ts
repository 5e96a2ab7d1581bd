import { pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { delegation } from "../delegation/table.ts";
import { consultation } from "./table.ts";

export const invited = pgTable(
  "consultation_invited",
  {
    consultation: text()
      .notNull()
      .references(() => consultation.slug),
    delegation: text()
      .notNull()
      .references(() => delegation.id),
  },
  (table) => [primaryKey({ columns: [table.consultation, table.delegation] })],
);
