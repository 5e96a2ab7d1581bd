import { randomBytes } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";

// OWASP's second choice for argon2id: 19 MiB, two passes, one lane.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password.normalize("NFKC"), cost);

// what an unknown address is checked against, so that it takes as long as a known one
const nobody = hashPassword(randomBytes(24).toString("base64url"));

export const checksOut = async (stored: string | null, password: string): Promise<boolean> => {
  const matches = await verify(stored ?? (await nobody), password.normalize("NFKC")).catch(() => false);
  return stored !== null && matches;
};
