import { eq } from "drizzle-orm";
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
