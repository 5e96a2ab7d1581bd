import type { Locale } from "@rabat/core/language";
import type { Role } from "@rabat/core/partner";
import { sql } from "drizzle-orm";
import { boolean, check, pgTable, text, unique, uniqueIndex } from "drizzle-orm/pg-core";
import { id, instant, oneOf } from "../columns.ts";
import { delegation } from "../delegation/table.ts";

/** One named person with own credentials; never a shared account. */
export const person = pgTable(
  "person",
  {
    id: id(),
    // lower case; what sign-in looks up
    email: text().notNull(),
    name: text().notNull(),
    passwordHash: text().notNull(),
    role: oneOf<Role>().notNull(),
    delegation: text().references(() => delegation.id),
    locale: oneOf<Locale>().notNull(),
    zone: text().notNull().default("Europe/Brussels"),
    demonstration: boolean().notNull().default(false),
    created: instant().notNull().default(sql`clock_timestamp()`),
    // a disabled person is nobody on the next request
    disabled: instant(),
  },
  (table) => [
    // whoever changes delegation leaves an account behind, with what was written under it
    unique("person_once_in_delegation").on(table.email, table.delegation).nullsNotDistinct(),
    uniqueIndex("person_acts_for_one").on(table.email).where(sql`${table.disabled} is null`),
    check("person_belongs", sql`(${table.role} in ('officer', 'head')) = (${table.delegation} is null)`),
  ],
);
