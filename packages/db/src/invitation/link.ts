import { sql } from "drizzle-orm";
import { pgTable, text, uuid } from "drizzle-orm/pg-core";
import { instant } from "../columns.ts";
import { invitation } from "./table.ts";

/**
 * The links of an invitation that went out by mail: each delivery draws its own, so that no secret waits in the
 * queue and a mail that arrives twice works both times. The first to be used consumes the invitation.
 */
export const invitationLink = pgTable("invitation_link", {
  tokenHash: text().primaryKey(),
  invitation: uuid()
    .notNull()
    .references(() => invitation.id),
  drawn: instant().notNull().default(sql`clock_timestamp()`),
});
