import { visitor } from "@rabat/core/partner";
import { accept, type Result, refuse } from "@rabat/core/refusal";
import { type AllowanceScope, type LaneName, lanes, takeTry } from "@rabat/core/session";
import { allowances, asActor, readClock, type Transaction } from "@rabat/db";
import type { Context } from "../context.ts";
import { placeOf } from "./place.ts";

type Tried = { act: "password" | "code" | "passkey"; email: string };

/** What has been taken for one try; given back when the try was right. */
export type TakenTry = { key: string; most: number }[];

const marksOf = ({ from, seal }: Context, { act, email }: Tried) => {
  const place = placeOf(from.address);
  const account = seal.mark(`account:${email}`);
  const key = (...parts: string[]) => seal.mark(JSON.stringify([act, ...parts]));
  const keys: Record<AllowanceScope, string> = {
    "account at address": key("account at address", email, place),
    address: key("address", place),
    account: key("account", email),
    everyone: key("everyone"),
  };
  return { account, place: seal.mark(`place:${place}`), keys };
};

/**
 * Takes one try from every allowance that it counts against, or says how long to wait; asked before anything is
 * checked, and alike for an address that has an account and one that has none.
 */
export const takeTries = (ctx: Context, tried: Tried): Promise<Result<TakenTry>> =>
  asActor(ctx.db, visitor, async (tx) => {
    const { account, place, keys } = marksOf(ctx, tried);
    const isKnown = await allowances.isKnownPlace(tx, account, place);
    const name: LaneName =
      tried.act === "passkey" ? "passkey" : `${tried.act}, ${isKnown ? "known" : "stranger"}`;
    const counted = lanes[name].map(({ scope, rule }) => {
      // a place becomes known: its tries as a stranger are forgotten
      const key = isKnown ? ctx.seal.mark(`known ${keys[scope]}`) : keys[scope];
      return { key, rule };
    });
    const held = await allowances.holdAllowances(
      tx,
      new Map(counted.map(({ key, rule }) => [key, rule.most])),
    );
    const now = await readClock(tx);
    const outcomes = counted.map(({ key, rule }) => ({
      key,
      rule,
      taken: takeTry(held.get(key) ?? null, rule, now),
    }));
    const waits = outcomes.flatMap(({ taken }) => ("wait" in taken ? [taken.wait] : []));
    if (waits.length > 0) return refuse({ code: "sign-in.too-many", seconds: Math.max(...waits) });
    for (const { key, taken } of outcomes)
      if ("left" in taken) await allowances.setAllowance(tx, key, { tries: taken.left, at: now });
    return accept(outcomes.map(({ key, rule }) => ({ key, most: rule.most })));
  });

/** A right try costs nothing. */
export const giveTriesBack = async (tx: Transaction, taken: TakenTry): Promise<void> => {
  for (const { key, most } of taken.toSorted((a, b) => (a.key < b.key ? -1 : 1)))
    await allowances.giveTryBack(tx, key, most);
};

/** From now on the account knows this place. */
export const rememberPlace = async (tx: Transaction, ctx: Context, email: string): Promise<void> => {
  const { account, place } = marksOf(ctx, { act: "password", email });
  await allowances.notePlace(tx, account, place);
};
