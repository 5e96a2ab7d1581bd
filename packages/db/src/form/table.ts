import type { Refusal } from "@rabat/core/refusal";
import { sql } from "drizzle-orm";
import { jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { id, instant } from "../columns.ts";
import { person } from "../person/table.ts";

/** One effect per form: the key drawn into the form and what its first arrival led to. */
export const formEffect = pgTable(
  "form_effect",
  {
    person: uuid()
      .notNull()
      .references(() => person.id),
    key: uuid().notNull(),
    outcome: jsonb().notNull(),
    at: instant().notNull().default(sql`clock_timestamp()`),
  },
  (table) => [primaryKey({ columns: [table.person, table.key] })],
);

/** A refused form, kept for its person until it is sent again: what was typed is never lost. */
export const heldForm = pgTable("held_form", {
  id: id(),
  // null: someone who is not signed in; the unguessable id is then the only key
  person: uuid().references(() => person.id),
  path: text().notNull(),
  values: jsonb().$type<Record<string, string>>().notNull(),
  refusals: jsonb().$type<Refusal[]>().notNull(),
  held: instant().notNull().default(sql`clock_timestamp()`),
});
