import { factors, type Transaction } from "@rabat/db";

/** Which second factors a person has; without any, the account is not yet whole. */
export const heldFactors = async (tx: Transaction, person: string) => {
  const app = await factors.findAuthenticator(tx, person);
  const passkeys = await factors.listPasskeys(tx, person);
  return { app, passkeys, count: passkeys.length + (app === null ? 0 : 1) };
};
