import { and, eq, gt, isNull, lt, sql } from "drizzle-orm";
import { name } from "../as-actor.ts";
import type { Transaction } from "../client.ts";
import { forgetSignIns } from "../session/forget.ts";
import { authenticator, passkey, recoveryCode, recoverySheet, spentChallenge } from "./table.ts";

export type Authenticator = typeof authenticator.$inferSelect;
export type Passkey = typeof passkey.$inferSelect;

export const findAuthenticator = async (tx: Transaction, person: string): Promise<Authenticator | null> => {
  const [found] = await tx.select().from(authenticator).where(eq(authenticator.person, person));
  return found ?? null;
};

/** The person's app from now on, in place of an earlier one. */
export const putAuthenticator = async (
  tx: Transaction,
  given: { person: string; secret: string; lastStep: number },
): Promise<void> => {
  const { secret, lastStep } = given;
  await tx
    .insert(authenticator)
    .values(given)
    .onConflictDoUpdate({
      target: authenticator.person,
      set: { secret, lastStep, created: sql`clock_timestamp()` },
    });
};

/** Takes a code's time step; false where it or a later one was taken before. */
export const takeStep = async (tx: Transaction, person: string, step: number): Promise<boolean> => {
  const taken = await tx
    .update(authenticator)
    .set({ lastStep: step })
    .where(and(eq(authenticator.person, person), lt(authenticator.lastStep, step)))
    .returning({ person: authenticator.person });
  return taken.length > 0;
};

export const removeAuthenticator = async (tx: Transaction, person: string): Promise<void> => {
  await tx.delete(authenticator).where(eq(authenticator.person, person));
};

export const listPasskeys = (tx: Transaction, person: string): Promise<Passkey[]> =>
  tx.select().from(passkey).where(eq(passkey.person, person)).orderBy(passkey.created);

export const findPasskey = async (tx: Transaction, credential: string): Promise<Passkey | null> => {
  await name(tx, credential);
  const [found] = await tx.select().from(passkey).where(eq(passkey.credential, credential));
  return found ?? null;
};

/** False where this credential is kept already. */
export const insertPasskey = async (
  tx: Transaction,
  given: typeof passkey.$inferInsert,
): Promise<boolean> => {
  const kept = await tx.insert(passkey).values(given).onConflictDoNothing().returning({ id: passkey.id });
  return kept.length > 0;
};

export const notePasskeyUse = async (tx: Transaction, id: string, counter: number): Promise<void> => {
  await tx.update(passkey).set({ counter, used: sql`clock_timestamp()` }).where(eq(passkey.id, id));
};

const own = (person: string, id: string) => and(eq(passkey.person, person), eq(passkey.id, id));

export const renamePasskey = async (
  tx: Transaction,
  { person, id, name }: { person: string; id: string; name: string },
): Promise<boolean> => {
  const renamed = await tx.update(passkey).set({ name }).where(own(person, id)).returning({ id: passkey.id });
  return renamed.length > 0;
};

export const removePasskey = async (tx: Transaction, person: string, id: string): Promise<boolean> => {
  const removed = await tx.delete(passkey).where(own(person, id)).returning({ id: passkey.id });
  return removed.length > 0;
};

/** Makes these the person's codes; the earlier ones count no more. The sheet shows them, sealed. */
export const putRecoveryCodes = async (
  tx: Transaction,
  { person, hashes, codes }: { person: string; hashes: readonly string[]; codes: string },
): Promise<void> => {
  const made = sql`clock_timestamp()`;
  // first, for its lock: two at once then leave the codes of one
  await tx
    .insert(recoverySheet)
    .values({ person, codes })
    .onConflictDoUpdate({ target: recoverySheet.person, set: { codes, made } });
  await tx.delete(recoveryCode).where(eq(recoveryCode.person, person));
  await tx.insert(recoveryCode).values(hashes.map((hash) => ({ person, hash })));
};

export const useRecoveryCode = async (tx: Transaction, person: string, hash: string): Promise<boolean> => {
  const used = await tx
    .update(recoveryCode)
    .set({ used: sql`clock_timestamp()` })
    .where(and(eq(recoveryCode.person, person), eq(recoveryCode.hash, hash), isNull(recoveryCode.used)))
    .returning({ hash: recoveryCode.hash });
  return used.length > 0;
};

export const countRecoveryCodes = (tx: Transaction, person: string): Promise<number> =>
  tx.$count(recoveryCode, and(eq(recoveryCode.person, person), isNull(recoveryCode.used)));

export const findSheet = async (tx: Transaction, person: string): Promise<string | null> => {
  const recent = gt(recoverySheet.made, sql`clock_timestamp() - interval '15 minutes'`);
  const [found] = await tx
    .select()
    .from(recoverySheet)
    .where(and(eq(recoverySheet.person, person), recent));
  return found?.codes ?? null;
};

/** This person's sheet goes, and whatever others left lying. */
export const putAwaySheet = async (tx: Transaction, person: string): Promise<void> => {
  await tx.delete(recoverySheet).where(eq(recoverySheet.person, person));
  await forgetSignIns(tx);
};

/** Takes a challenge; false where it was taken before. Those too old to be taken are forgotten. */
export const spendChallenge = async (tx: Transaction, challenge: string): Promise<boolean> => {
  await forgetSignIns(tx);
  await name(tx, challenge);
  const spent = await tx
    .insert(spentChallenge)
    .values({ challenge })
    .onConflictDoNothing()
    .returning({ challenge: spentChallenge.challenge });
  return spent.length > 0;
};

/** Every second factor and recovery code of a person goes: the account is opened anew by an invitation. */
export const removeFactors = async (tx: Transaction, person: string): Promise<void> => {
  await removeAuthenticator(tx, person);
  await tx.delete(passkey).where(eq(passkey.person, person));
  await tx.delete(recoveryCode).where(eq(recoveryCode.person, person));
  await putAwaySheet(tx, person);
};
