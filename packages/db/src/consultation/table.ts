import type { Attribution, ConsultationKind, Publication, Visibility } from "@rabat/core/consultation";
import { sql } from "drizzle-orm";
import { boolean, check, integer, pgTable, text } from "drizzle-orm/pg-core";
import { bilingual, instant, oneOf } from "../columns.ts";

/** The stage is derived from these instants, their extensions and the clock (core), never stored. */
export const consultation = pgTable(
  "consultation",
  {
    slug: text().primaryKey(),
    kind: oneOf<ConsultationKind>().notNull().default("comments"),
    title: bilingual().notNull(),
    mandate: bilingual().notNull(),
    announced: instant(),
    opens: instant().notNull(),
    // as first set; an extension is a row of its own
    closes: instant().notNull(),
    zone: text().notNull(),
    graceMinutes: integer().notNull().default(10),
    visibility: oneOf<Visibility>().notNull().default("own-delegation"),
    publication: oneOf<Publication>().notNull().default("invited-delegations"),
    attribution: oneOf<Attribution>().notNull().default("by-delegation"),
    responded: instant(),
    archived: instant(),
    demonstration: boolean().notNull().default(false),
  },
  (table) => [
    check(
      "silence_lasts",
      sql`${table.kind} <> 'silence' or ${table.closes} >= ${table.opens} + interval '72 hours'`,
    ),
  ],
);
