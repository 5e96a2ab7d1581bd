import { and, eq, isNull } from "drizzle-orm";
import type { Transaction } from "../client.ts";
import { person } from "../person/table.ts";
import { deadlineFeed } from "./feed.ts";

/** Gives a person a calendar address; the one before ends. */
export const giveFeed = async (
  tx: Transaction,
  given: { person: string; tokenHash: string },
): Promise<void> => {
  await endFeed(tx, given.person);
  await tx.insert(deadlineFeed).values(given);
};

export const endFeed = async (tx: Transaction, personId: string): Promise<void> => {
  await tx.delete(deadlineFeed).where(eq(deadlineFeed.person, personId));
};

/** Whose calendar is at that address; null once it is ended or its person may no longer act. */
export const findFeedReader = async (tx: Transaction, tokenHash: string) => {
  const [found] = await tx
    .select({ person: person.id, delegation: person.delegation, role: person.role, locale: person.locale })
    .from(deadlineFeed)
    .innerJoin(person, eq(person.id, deadlineFeed.person))
    .where(and(eq(deadlineFeed.tokenHash, tokenHash), isNull(person.disabled)));
  return found ?? null;
};

export const hasFeed = async (tx: Transaction, personId: string): Promise<boolean> =>
  (await tx.select().from(deadlineFeed).where(eq(deadlineFeed.person, personId))).length > 0;
