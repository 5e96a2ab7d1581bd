import { eq, sql } from "drizzle-orm";
import type { Transaction } from "../client.ts";
import { heldFile } from "./table.ts";

type NewFile = Omit<typeof heldFile.$inferInsert, "kept">;

/** Keeps a file; one with the same content is there already. */
export const keepFile = async (tx: Transaction, given: NewFile): Promise<void> => {
  await tx.insert(heldFile).values(given).onConflictDoNothing();
};

/** A file that the actor may read: for the public, one of a document that is published. */
export const findFile = async (tx: Transaction, hash: string) => {
  const [found] = await tx
    .select({ type: heldFile.type, content: heldFile.content })
    .from(heldFile)
    .where(eq(heldFile.hash, hash));
  return found ?? null;
};

/** The document that was withdrawn together with a file; null for a file that none was withdrawn with. */
export const withdrawnWith = async (tx: Transaction, hash: string): Promise<string | null> => {
  const { rows } = await tx.execute<{ slug: string | null }>(sql`select withdrawn_with(${hash}) as slug`);
  return rows[0]?.slug ?? null;
};
