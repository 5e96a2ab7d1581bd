import { randomInt } from "node:crypto";
import { demonstrationDelegations, system } from "@rabat/core/partner";
import {
  asActor,
  type Database,
  demonstrationAccounts,
  ensureSecret,
  people,
  seedDemonstration,
} from "@rabat/db";
import { hashPassword } from "../session/password.ts";

export type Demonstration = {
  accounts: { email: string; role: string; delegation: string }[];
  passphrase: string;
};

// no letters or digits that look alike
const symbols = "abcdefghjkmnpqrstuvwxyz23456789";
const group = () => Array.from({ length: 4 }, () => symbols[randomInt(symbols.length)]).join("");
const drawPassphrase = () => Array.from({ length: 5 }, group).join("-");

const delegationName = (id: string | null) =>
  demonstrationDelegations.find((delegation) => delegation.id === id)?.name.en ?? "demonstration Secretariat";

/**
 * Seeds the demonstration and says how to sign in to it; null once a real account exists. The passphrase is
 * drawn once and kept beside the database.
 */
export const demonstrate = async (owner: Database, dataFolder: string): Promise<Demonstration | null> => {
  if (await asActor(owner, system, people.hasRealPeople)) return null;
  const passphrase = ensureSecret(dataFolder, "demonstrationPassphrase", drawPassphrase);
  await seedDemonstration(owner, await hashPassword(passphrase));
  const accounts = demonstrationAccounts.map(({ email, role, delegation }) => ({
    email,
    role,
    delegation: delegationName(delegation),
  }));
  return { accounts, passphrase };
};
