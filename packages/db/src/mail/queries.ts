import type { Locale } from "@rabat/core/language";
import {
  gatheringSeconds,
  type LetterEvent,
  type LetterReceipt,
  type MailKind,
  withoutSecrets,
} from "@rabat/core/mail";
import type { Role } from "@rabat/core/partner";
import { and, asc, eq, inArray, isNull, lt, sql } from "drizzle-orm";
import type { Transaction } from "../client.ts";
import { contribution } from "../contribution/table.ts";
import { delegation } from "../delegation/table.ts";
import { person } from "../person/table.ts";
import { type MailSubject, mail } from "./table.ts";

type Queued = { kind: MailKind; subjects: readonly (MailSubject | LetterEvent)[] } & (
  | { person: string }
  | { invitation: string; locale: Locale }
);

/** Queues a mail in the caller's transaction: what is rolled back sends nothing. Gives the mail that carries it. */
export const queueMail = async (tx: Transaction, given: Queued): Promise<string> => {
  const { person, invitation, locale } = { person: null, invitation: null, locale: null, ...given };
  const about = JSON.stringify(given.subjects);
  const { rows } = await tx.execute<{ id: string }>(
    sql`select queue_mail(${given.kind}, ${person}, ${invitation}, ${locale}, ${about}, ${gatheringSeconds[given.kind]}) as id`,
  );
  return rows[0]?.id ?? "";
};

export type Mail = typeof mail.$inferSelect;

/** Sends once more what was given up; false for anything else. */
export const retryMail = async (tx: Transaction, id: string): Promise<boolean> => {
  const { rows } = await tx.execute<{ retried: boolean }>(sql`select retry_mail(${id}) as retried`);
  return rows[0]?.retried ?? false;
};

/** A server that takes a mail and dies before it says so may have sent it: then once more, and never again. */
const deliveriesAtMost = 2;

const unfinished = (id: string) =>
  and(eq(mail.id, id), isNull(mail.sent), isNull(mail.dropped), isNull(mail.failed));

/** Takes leave to hand the mail over, once; null where it is done with or has been handed over often enough. */
export const beginDelivery = async (tx: Transaction, id: string, host: string): Promise<Mail | null> => {
  const [begun] = await tx
    .update(mail)
    .set({
      handed: sql`${mail.handed} + 1`,
      attempts: sql`${mail.attempts} + 1`,
      attempted: sql`clock_timestamp()`,
      messageId: sql`coalesce(${mail.messageId}, ${`<${id}@${host}>`})`,
    })
    .where(and(unfinished(id), lt(mail.handed, deliveriesAtMost)))
    .returning();
  return begun ?? null;
};

export type DeliveryEnd =
  | { end: "sent" }
  | { end: "dropped" }
  /** The server certainly has not taken it; leave is given back. */
  | { end: "not-sent"; error: string }
  /** Nobody knows whether the server took it. */
  | { end: "unknown"; error: string };

export const endDelivery = async (tx: Transaction, id: string, given: DeliveryEnd): Promise<void> => {
  const now = sql`clock_timestamp()`;
  const changes = {
    sent: { sent: now, lastError: null },
    dropped: { dropped: now },
    "not-sent": { handed: sql`${mail.handed} - 1` },
    unknown: {},
  }[given.end];
  const lastError = "error" in given ? { lastError: withoutSecrets(given.error).slice(0, 500) } : {};
  await tx
    .update(mail)
    .set({ ...changes, ...lastError })
    .where(eq(mail.id, id));
};

/** Whether nothing is left to do for a mail. */
export const isDone = async (tx: Transaction, id: string): Promise<boolean> =>
  (await tx.select({ id: mail.id }).from(mail).where(unfinished(id))).length === 0;

export const giveUp = async (tx: Transaction, id: string): Promise<void> => {
  await tx.update(mail).set({ failed: sql`clock_timestamp()` }).where(unfinished(id));
};

const readerColumns = {
  id: person.id,
  email: person.email,
  name: person.name,
  locale: person.locale,
  zone: person.zone,
  delegation: person.delegation,
  demonstration: person.demonstration,
};

/** Whom a mail goes to, as whoever delivers it knows them; null once they may no longer act. */
export const findReader = async (tx: Transaction, id: string) => {
  const [found] = await tx
    .select(readerColumns)
    .from(person)
    .where(and(eq(person.id, id), isNull(person.disabled)));
  return found ?? null;
};

/** The people of a delegation whose business a mail is. */
export const readersOf = async (
  tx: Transaction,
  delegationId: string,
  roles: readonly Role[],
): Promise<string[]> => {
  const rows = await tx
    .select({ id: person.id })
    .from(person)
    .where(
      and(eq(person.delegation, delegationId), inArray(person.role, [...roles]), isNull(person.disabled)),
    )
    .orderBy(asc(person.id));
  return rows.map(({ id }) => id);
};

export const findDelegationName = async (tx: Transaction, id: string) => {
  const [found] = await tx
    .select({ name: delegation.name, kind: delegation.kind })
    .from(delegation)
    .where(eq(delegation.id, id));
  return found ?? null;
};

/** Of a contribution what its receipt says. */
export const findLetterReceipt = async (
  tx: Transaction,
  reference: string,
): Promise<LetterReceipt | null> => {
  const { submitted, comments, hash } = contribution;
  const [found] = await tx
    .select({ reference: contribution.reference, submitted, comments, hash })
    .from(contribution)
    .where(eq(contribution.reference, reference));
  return found ?? null;
};

/** The delegations that have a contribution in force. */
export const delegationsInForce = async (tx: Transaction, consultation: string): Promise<Set<string>> => {
  const rows = await tx
    .select({ delegation: contribution.delegation })
    .from(contribution)
    .where(and(eq(contribution.consultation, consultation), isNull(contribution.withdrawn)));
  return new Set(rows.map((row) => row.delegation));
};
