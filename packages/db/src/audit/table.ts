import { bigint, pgTable, primaryKey, text } from "drizzle-orm/pg-core";

/**
 * History that only grows. `event` is the exact text that was hashed: hash = SHA-256(previous + "\n" + event).
 * One chain per consultation and delegation, others per aggregate, so that commits still group.
 */
export const auditEvent = pgTable(
  "audit_event",
  {
    chain: text().notNull(),
    sequence: bigint({ mode: "number" }).notNull(),
    previous: text().notNull(),
    event: text().notNull(),
    hash: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.chain, table.sequence] })],
);
