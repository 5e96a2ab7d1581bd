import { desc, eq } from "drizzle-orm";
import type { Transaction } from "../client.ts";
import { mailCopy } from "./copy.ts";

export type MailCopy = typeof mailCopy.$inferSelect;

/** Keeps a demonstration's mail to be read on a page; a second delivery of the same one takes its place. */
export const keepCopy = async (tx: Transaction, given: Omit<MailCopy, "kept">): Promise<void> => {
  await tx.insert(mailCopy).values(given).onConflictDoUpdate({ target: mailCopy.mail, set: given });
};

/** The copies that there are, newest first, without what they say. */
export const listCopies = (tx: Transaction, limit: number) =>
  tx
    .select({
      mail: mailCopy.mail,
      recipient: mailCopy.recipient,
      locale: mailCopy.locale,
      subject: mailCopy.subject,
      kept: mailCopy.kept,
    })
    .from(mailCopy)
    .orderBy(desc(mailCopy.kept))
    .limit(limit);

export const findCopy = async (tx: Transaction, id: string): Promise<MailCopy | null> => {
  const [found] = await tx.select().from(mailCopy).where(eq(mailCopy.mail, id));
  return found ?? null;
};

/** The end of the demonstration is the end of its mails. */
export const removeCopies = async (tx: Transaction): Promise<void> => {
  await tx.delete(mailCopy);
};
