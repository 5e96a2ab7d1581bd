import { sql } from "drizzle-orm";
import type { Transaction } from "../client.ts";

/** Forgets what signing in leaves behind and nobody can use any more, whosever it is. */
export const forgetSignIns = async (tx: Transaction): Promise<void> => {
  await tx.execute(sql`select forget_sign_ins()`);
};
