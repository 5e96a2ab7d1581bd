import type { Locale } from "@rabat/core/language";
import type { LetterEvent, MailKind } from "@rabat/core/mail";
import { sql } from "drizzle-orm";
import { check, index, integer, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { id, instant, oneOf } from "../columns.ts";
import { invitation } from "../invitation/table.ts";
import { person } from "../person/table.ts";

/** What a mail is about, by name: never a text. */
export type MailSubject = { consultation: string; comment?: string; receipt?: string };

/**
 * One mail to one person, and the log of what became of it. Rows come by `queue_mail()` alone, which also makes
 * the job; the queue's own rows carry nothing but this id.
 */
export const mail = pgTable(
  "mail",
  {
    id: id(),
    kind: oneOf<MailKind>().notNull(),
    person: uuid().references(() => person.id),
    // whoever is invited is no person yet; the language is then the inviter's choice
    invitation: uuid().references(() => invitation.id),
    locale: oneOf<Locale>(),
    subjects: jsonb().$type<readonly (MailSubject | LetterEvent)[]>().notNull(),
    queued: instant().notNull().default(sql`clock_timestamp()`),
    attempts: integer().notNull().default(0),
    attempted: instant(),
    // deliveries begun of which nobody knows whether the server took them; a third is never begun
    handed: integer().notNull().default(0),
    messageId: text(),
    sent: instant(),
    // no longer true when its turn came, so nothing was sent
    dropped: instant(),
    // given up; somebody may have it sent again
    failed: instant(),
    lastError: text(),
  },
  (table) => [
    check("mail_reader", sql`(${table.person} is null) = (${table.invitation} is not null)`),
    index("mail_newest").on(table.queued, table.id),
    index("mail_waiting").on(table.person, table.kind).where(sql`${table.attempted} is null`),
  ],
);
