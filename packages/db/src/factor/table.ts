import { sql } from "drizzle-orm";
import { bigint, boolean, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { id, instant } from "../columns.ts";
import { person } from "../person/table.ts";

const ofPerson = () =>
  uuid()
    .notNull()
    .references(() => person.id);

/** An authenticator app: one per person. */
export const authenticator = pgTable("authenticator", {
  person: ofPerson().primaryKey(),
  // sealed with a key of the portal's that is not in the database
  secret: text().notNull(),
  // the time step of the last code taken: none up to it is taken again
  lastStep: bigint({ mode: "number" }).notNull(),
  created: instant().notNull().default(sql`clock_timestamp()`),
});

export const passkey = pgTable(
  "passkey",
  {
    id: id(),
    person: ofPerson(),
    name: text().notNull(),
    // both as base64url
    credential: text().notNull().unique(),
    publicKey: text().notNull(),
    counter: bigint({ mode: "number" }).notNull(),
    transports: text().array().notNull(),
    // kept by the maker's cloud, so that it outlives the device
    backedUp: boolean().notNull(),
    created: instant().notNull().default(sql`clock_timestamp()`),
    used: instant(),
  },
  (table) => [index("passkey_person").on(table.person)],
);

/** A recovery code by its hash; each works once, all at a time are replaced by the next ones. */
export const recoveryCode = pgTable(
  "recovery_code",
  {
    person: ofPerson(),
    hash: text().notNull(),
    used: instant(),
  },
  (table) => [primaryKey({ columns: [table.person, table.hash] })],
);

/** New recovery codes, sealed, until their person says to have kept them, for a quarter of an hour at most. */
export const recoverySheet = pgTable("recovery_sheet", {
  person: ofPerson().primaryKey(),
  codes: text().notNull(),
  made: instant().notNull().default(sql`clock_timestamp()`),
});

/** A challenge that a passkey has answered: it is taken once. */
export const spentChallenge = pgTable("spent_challenge", {
  challenge: text().primaryKey(),
  at: instant().notNull().default(sql`clock_timestamp()`),
});
