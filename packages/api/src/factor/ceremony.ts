import { randomBytes } from "node:crypto";
import type { Instant } from "@rabat/core/consultation";
import { factors, readClock, type Transaction } from "@rabat/db";
import type { Seal } from "../seal.ts";

/** What a page carries while its reader takes out a telephone or a passkey: sealed, so that no visit writes a row. */
type Ceremony = { value: string; made: Instant };

const minutes = 15;

/** Seals a value into a page, for one purpose and person. */
export const carry = (seal: Seal, purpose: string, ceremony: Ceremony): string =>
  seal.close(purpose, JSON.stringify(ceremony));

/** The value a page brings back; null when it is not ours or older than a quarter of an hour. */
export const carried = (seal: Seal, purpose: string, given: { sealed: string; now: Instant }) => {
  const opened = seal.open(purpose, given.sealed);
  if (opened === null) return null;
  const { value, made } = JSON.parse(opened) as Ceremony;
  return Date.parse(given.now) - Date.parse(made) <= minutes * 60_000 ? value : null;
};

export const newChallenge = (): string => randomBytes(32).toString("base64url");

/** The challenge a page brings back, taken once. */
export const takeChallenge = async (
  tx: Transaction,
  seal: Seal,
  { purpose, sealed }: { purpose: string; sealed: string },
): Promise<string | null> => {
  const challenge = carried(seal, purpose, { sealed, now: await readClock(tx) });
  return challenge !== null && (await factors.spendChallenge(tx, challenge)) ? challenge : null;
};
