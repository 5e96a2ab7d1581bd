import type { Allowance } from "@rabat/core/session";
import { and, eq, gt, inArray, sql } from "drizzle-orm";
import { name } from "../as-actor.ts";
import type { Transaction } from "../client.ts";
import { knownPlace, signInAllowance } from "./allowance-table.ts";
import { forgetSignIns } from "./forget.ts";

const remembered = sql`clock_timestamp() - interval '90 days'`;

export const isKnownPlace = async (tx: Transaction, account: string, place: string): Promise<boolean> => {
  await name(tx, account);
  const [found] = await tx
    .select({ seen: knownPlace.seen })
    .from(knownPlace)
    .where(
      and(eq(knownPlace.account, account), eq(knownPlace.place, place), gt(knownPlace.seen, remembered)),
    );
  return found !== undefined;
};

/** Remembers where an account signed in from; what is no longer of use is forgotten at the same time. */
export const notePlace = async (tx: Transaction, account: string, place: string): Promise<void> => {
  await name(tx, account);
  const seen = sql`clock_timestamp()`;
  await tx
    .insert(knownPlace)
    .values({ account, place })
    .onConflictDoUpdate({ target: [knownPlace.account, knownPlace.place], set: { seen } });
  await forgetSignIns(tx);
};

/** The allowances under these keys, full ones made where there is none, held until the transaction ends. */
export const holdAllowances = async (
  tx: Transaction,
  full: ReadonlyMap<string, number>,
): Promise<Map<string, Allowance>> => {
  // one order for everybody, so that two never wait for each other
  const keys = [...full.keys()].toSorted();
  await name(tx, ...keys);
  await tx
    .insert(signInAllowance)
    .values(keys.map((key) => ({ key, tries: full.get(key) ?? 0 })))
    .onConflictDoNothing();
  const held = await tx
    .select()
    .from(signInAllowance)
    .where(inArray(signInAllowance.key, keys))
    .orderBy(signInAllowance.key)
    .for("update");
  return new Map(held.map(({ key, tries, at }) => [key, { tries, at }]));
};

export const setAllowance = async (tx: Transaction, key: string, { tries, at }: Allowance): Promise<void> => {
  await name(tx, key);
  await tx.update(signInAllowance).set({ tries, at }).where(eq(signInAllowance.key, key));
};

/** Gives a try back that turned out to be right. */
export const giveTryBack = async (tx: Transaction, key: string, most: number): Promise<void> => {
  await name(tx, key);
  await tx
    .update(signInAllowance)
    .set({ tries: sql`least(${most}::double precision, ${signInAllowance.tries} + 1)` })
    .where(eq(signInAllowance.key, key));
};
