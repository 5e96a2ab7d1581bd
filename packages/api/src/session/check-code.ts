import type { Transaction } from "@rabat/db";
import { takeAppCode } from "../factor/keep-app.ts";
import { readCode, useRecoveryCode } from "../factor/recovery-codes.ts";
import { queueMail } from "../mail/queue.ts";
import type { Seal } from "../seal.ts";

/** A code of the person's app, or a recovery code, of which they are then told: one field takes either, each once. */
export const codeChecksOut = async (
  tx: Transaction,
  seal: Seal,
  { person, typed }: { person: string; typed: string },
): Promise<boolean> => {
  const code = readCode(typed);
  if (/^\d{6}$/.test(code)) return takeAppCode(tx, seal, { person, code });
  const isUsed = await useRecoveryCode(tx, person, code);
  if (isUsed) await queueMail(tx, { kind: "security", person, event: "code-used" });
  return isUsed;
};
