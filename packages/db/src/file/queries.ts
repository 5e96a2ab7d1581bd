import { and, eq, sql } from "drizzle-orm";
import type { Transaction } from "../client.ts";
import { heldFile, heldFilePart } from "./table.ts";

type NewFile = Omit<typeof heldFile.$inferInsert, "kept">;

/** So much of a file is written, and read, at a time. */
const partSize = 512 * 1024;

/** Keeps a file; one with the same content is there already. */
export const keepFile = async (
  tx: Transaction,
  given: NewFile,
  content: Uint8Array<ArrayBuffer>,
): Promise<void> => {
  const kept = await tx
    .insert(heldFile)
    .values(given)
    .onConflictDoNothing()
    .returning({ hash: heldFile.hash });
  if (kept.length === 0) return;
  for (let number = 0; number * partSize < content.length; number++) {
    const part = content.subarray(number * partSize, (number + 1) * partSize);
    await tx.insert(heldFilePart).values({ hash: given.hash, number, content: part });
  }
};

/** A file that the actor may read: for the public, one of a document that is published. */
export const findFile = async (tx: Transaction, hash: string) => {
  const [found] = await tx
    .select({ type: heldFile.type, size: heldFile.size })
    .from(heldFile)
    .where(eq(heldFile.hash, hash));
  return found ?? null;
};

/** One piece of its content, from 0; null behind the last. */
export const findPart = async (tx: Transaction, hash: string, number: number) => {
  const [found] = await tx
    .select({ content: heldFilePart.content })
    .from(heldFilePart)
    .where(and(eq(heldFilePart.hash, hash), eq(heldFilePart.number, number)));
  return found?.content ?? null;
};

/** The document that was withdrawn together with a file; null for a file that none was withdrawn with. */
export const withdrawnWith = async (tx: Transaction, hash: string): Promise<string | null> => {
  const { rows } = await tx.execute<{ slug: string | null }>(sql`select withdrawn_with(${hash}) as slug`);
  return rows[0]?.slug ?? null;
};
