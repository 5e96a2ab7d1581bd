import type { Transaction } from "@rabat/db";
import { takeAppCode } from "../factor/keep-app.ts";
import { readCode, useRecoveryCode } from "../factor/recovery-codes.ts";
import type { Seal } from "../seal.ts";

/** A code of the person's app, or a recovery code: one field takes either, each code once. */
export const codeChecksOut = (
  tx: Transaction,
  seal: Seal,
  { person, typed }: { person: string; typed: string },
): Promise<boolean> => {
  const code = readCode(typed);
  return /^\d{6}$/.test(code) ? takeAppCode(tx, seal, { person, code }) : useRecoveryCode(tx, person, code);
};
