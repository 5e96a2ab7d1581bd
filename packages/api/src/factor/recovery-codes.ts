import { createHash, randomInt } from "node:crypto";
import { recoveryCodeCount } from "@rabat/core/session";
import { factors, type Transaction } from "@rabat/db";
import type { Seal } from "../seal.ts";

// no letters or digits that look alike; sixteen of them are 79 bits, more than can be searched
const symbols = "abcdefghjkmnpqrstuvwxyz23456789";
const group = () => Array.from({ length: 4 }, () => symbols[randomInt(symbols.length)]).join("");
const drawCode = () => Array.from({ length: 4 }, group).join("-");

/** As people copy codes: with other dashes, spaces or capitals. */
export const readCode = (typed: string): string => typed.toLowerCase().replace(/[^a-z0-9]/g, "");

const hashOf = (person: string, code: string): string =>
  createHash("sha256")
    .update(`${person}:${readCode(code)}`)
    .digest("base64url");

const purpose = (person: string) => `recovery codes of ${person}`;

/** Ten new codes in place of the earlier ones. Only their hashes stay; the sheet can be read for some minutes. */
export const drawRecoveryCodes = async (tx: Transaction, seal: Seal, person: string): Promise<void> => {
  const codes = Array.from({ length: recoveryCodeCount }, drawCode);
  await factors.putRecoveryCodes(tx, {
    person,
    hashes: codes.map((code) => hashOf(person, code)),
    codes: seal.close(purpose(person), codes.join(" ")),
  });
};

export const readSheet = async (tx: Transaction, seal: Seal, person: string): Promise<string[] | null> => {
  const sealed = await factors.findSheet(tx, person);
  return (sealed === null ? null : seal.open(purpose(person), sealed))?.split(" ") ?? null;
};

export const useRecoveryCode = (tx: Transaction, person: string, code: string): Promise<boolean> =>
  factors.useRecoveryCode(tx, person, hashOf(person, code));
