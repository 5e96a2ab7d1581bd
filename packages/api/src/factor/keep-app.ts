import { accept, type Result, refuse } from "@rabat/core/refusal";
import { factors, type people, readClock, type Transaction } from "@rabat/db";
import type { Seal } from "../seal.ts";
import { appAddress, drawAppSecret, stepOfCode } from "./app.ts";
import { carried, carry } from "./ceremony.ts";
import { readCode } from "./recovery-codes.ts";

/** An authenticator app to be: its key as text, as the address in the QR code, and sealed for the way back. */
export type AppOffer = { key: string; address: string; sealed: string };

const purpose = (person: string) => `set up the app of ${person}`;
const keeping = (person: string) => `app of ${person}`;

/** A new key, or the one of a form that came back: then the QR code read before still holds. */
export const offerApp = async (
  tx: Transaction,
  seal: Seal,
  { person, earlier }: { person: people.Person; earlier: string },
): Promise<AppOffer> => {
  const now = await readClock(tx);
  const kept = carried(seal, purpose(person.id), { sealed: earlier, now });
  const key = kept ?? drawAppSecret();
  const sealed = kept === null ? carry(seal, purpose(person.id), { value: key, made: now }) : earlier;
  return { key, address: appAddress(key, person.email), sealed };
};

/** The person's app from now on, once a code of it has come back. */
export const keepApp = async (
  tx: Transaction,
  seal: Seal,
  { person, sealed, code }: { person: string; sealed: string; code: string },
): Promise<Result<null>> => {
  const now = await readClock(tx);
  const key = carried(seal, purpose(person), { sealed, now });
  if (key === null) return refuse({ code: "sign-in.expired" });
  const step = stepOfCode(key, readCode(code), now);
  if (step === null) return refuse({ code: "code.not-accepted", field: "code" });
  await factors.putAuthenticator(tx, { person, secret: seal.close(keeping(person), key), lastStep: step });
  return accept(null);
};

/** Whether this is a code of the person's app in force now, not taken before; it is taken by asking. */
export const takeAppCode = async (
  tx: Transaction,
  seal: Seal,
  { person, code }: { person: string; code: string },
): Promise<boolean> => {
  const held = await factors.findAuthenticator(tx, person);
  const key = held && seal.open(keeping(person), held.secret);
  if (!key) return false;
  const step = stepOfCode(key, code, await readClock(tx));
  return step !== null && (await factors.takeStep(tx, person, step));
};
