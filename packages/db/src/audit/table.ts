import { sql } from "drizzle-orm";
import { bigint, index, pgTable, primaryKey, text } from "drizzle-orm/pg-core";

// fixed names: the expression of a generated column is written before the table is there to name its columns
const recorded = (path: string) => sql.raw(`(event::jsonb #>> '{${path}}')`);

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
    // what history is searched by, always as the event says it; ISO 8601 in UTC sorts as text
    at: text().generatedAlwaysAs(recorded("at")),
    deed: text().generatedAlwaysAs(recorded("deed")),
    subject: text().generatedAlwaysAs(recorded("subject")),
    actorPerson: text().generatedAlwaysAs(recorded("actor,person")),
  },
  (table) => [
    primaryKey({ columns: [table.chain, table.sequence] }),
    index("audit_event_at").on(table.at, table.chain, table.sequence),
    index("audit_event_by_person").on(table.actorPerson, table.at),
  ],
);
