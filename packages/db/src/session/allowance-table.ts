import { sql } from "drizzle-orm";
import { doublePrecision, index, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { instant } from "../columns.ts";

/** Tries left for whoever is counted under a key, which is a keyed hash: no address is kept in clear. */
export const signInAllowance = pgTable(
  "sign_in_allowance",
  {
    key: text().primaryKey(),
    tries: doublePrecision().notNull(),
    at: instant().notNull().default(sql`clock_timestamp()`),
  },
  (table) => [index("sign_in_allowance_at").on(table.at)],
);

/** Where an account has signed in from before; both as keyed hashes. */
export const knownPlace = pgTable(
  "known_place",
  {
    account: text().notNull(),
    place: text().notNull(),
    seen: instant().notNull().default(sql`clock_timestamp()`),
  },
  (table) => [primaryKey({ columns: [table.account, table.place] })],
);
