import {
  type LoggedMail,
  type MailQuery,
  type MailState,
  mailStateOf,
  readMailPosition,
} from "@rabat/core/mail";
import { and, count, desc, eq, isNotNull, isNull, type SQL, sql } from "drizzle-orm";
import type { Transaction } from "../client.ts";
import { containing } from "../containing.ts";
import { invitation } from "../invitation/table.ts";
import { person } from "../person/table.ts";
import { mail } from "./table.ts";

const { sent, dropped, failed, lastError } = mail;
const pending = [isNull(sent), isNull(dropped), isNull(failed)];

const consultationsOf = (subjects: (typeof mail.$inferSelect)["subjects"]): string[] => [
  ...new Set(subjects.flatMap((subject) => ("consultation" in subject ? [subject.consultation] : []))),
];

/** Core's states as questions to the table. */
const inState: Record<MailState, SQL | undefined> = {
  queued: and(...pending, isNull(lastError)),
  retrying: and(...pending, isNotNull(lastError)),
  "dead-letter": and(isNull(sent), isNull(dropped), isNotNull(failed)),
  delivered: isNotNull(sent),
  "left-out": and(isNull(sent), isNotNull(dropped)),
};

const email = sql<string>`coalesce(${person.email}, ${invitation.email}, '')`;
const name = sql<string | null>`coalesce(${person.name}, ${invitation.name})`;

const conditionsOf = ({ state, kind, recipient, after: text = "" }: MailQuery) => {
  const after = readMailPosition(text);
  const pattern = recipient ? containing(recipient) : null;
  return and(
    state && inState[state],
    kind && eq(mail.kind, kind),
    pattern === null ? undefined : sql`(${email} ilike ${pattern} or ${name} ilike ${pattern})`,
    after === null
      ? undefined
      : sql`(${mail.queued}, ${mail.id}) < (${after.queued}::timestamptz, ${after.id}::uuid)`,
  );
};

/** The log, newest first, after a position: to whom, about what by name, and what became of it. */
export const listLog = async (tx: Transaction, query: MailQuery, limit: number): Promise<LoggedMail[]> => {
  const rows = await tx
    .select({
      mail,
      email,
      name,
      locale: sql<LoggedMail["recipient"]["locale"]>`coalesce(${person.locale}, ${mail.locale}, 'en')`,
    })
    .from(mail)
    .leftJoin(person, eq(person.id, mail.person))
    .leftJoin(invitation, eq(invitation.id, mail.invitation))
    .where(conditionsOf(query))
    .orderBy(desc(mail.queued), desc(mail.id))
    .limit(limit);
  return rows.map(({ mail: row, ...recipient }) => {
    const fate = { sent: row.sent, dropped: row.dropped, failed: row.failed, said: row.lastError };
    return {
      id: row.id,
      kind: row.kind,
      recipient,
      consultations: consultationsOf(row.subjects),
      queued: row.queued,
      attempts: row.attempts,
      attempted: row.attempted,
      ...fate,
      state: mailStateOf(fate),
    };
  });
};

/** What became of one mail; null for one that there is not. */
export const findFate = async (tx: Transaction, id: string) => {
  const [found] = await tx
    .select({ sent, dropped, failed, said: lastError })
    .from(mail)
    .where(eq(mail.id, id));
  return found ?? null;
};

/** How many mails need somebody's eye: tried in vain so far, and given up. */
export const countTroubled = async (tx: Transaction): Promise<{ retrying: number; deadLetters: number }> => {
  const [counted] = await tx
    .select({
      retrying: sql<number>`count(*) filter (where ${failed} is null)`.mapWith(Number),
      deadLetters: count(failed),
    })
    .from(mail)
    .where(and(isNull(sent), isNull(dropped), isNotNull(lastError)));
  return counted ?? { retrying: 0, deadLetters: 0 };
};
