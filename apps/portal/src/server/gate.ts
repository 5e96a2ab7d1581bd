import { type Account, settle } from "@rabat/api";
import type { Result } from "@rabat/core/refusal";
import { notFound, redirect } from "next/navigation";
import { currentAccount } from "./auth.ts";
import type { Locale } from "./i18n.ts";
import { pageAddress } from "./page-address.ts";

type Part = "delegation" | "secretariat" | "account";

/**
 * The gate of the signed-in parts: a visitor is sent to sign in and comes back; whoever belongs to the other part
 * finds nothing here. Every procedure behind it asks again.
 */
export const enter = async (part: Part, locale: Locale): Promise<Account> => {
  const account = await currentAccount();
  if (account === null) {
    const next = (await pageAddress()) ?? `/${locale}/${part}`;
    redirect(`/${locale}/sign-in?next=${encodeURIComponent(next)}`);
  }
  if (part !== "account" && (account.delegation === null) !== (part === "secretariat")) notFound();
  return account;
};

/** A read's value; what the reader may not have is not there for them. */
export const found = async <Value>(call: Promise<Result<Value>>): Promise<Value> => {
  const result = await settle(call);
  if (result.ok) return result.value;
  if (result.refusals[0].code === "database.unavailable") throw new Error("The database is unavailable");
  return notFound();
};

/** Asks for a proof, and comes back here. */
export const toProve = async (locale: Locale): Promise<never> => {
  const next = (await pageAddress()) ?? `/${locale}/account`;
  redirect(`/${locale}/account/prove?next=${encodeURIComponent(next)}`);
};

/** Before what is delicate: whoever has not proved themselves lately is asked to. */
export const whenProved = async <Value>(
  call: Promise<Result<Value>>,
  locale: Locale,
): Promise<Result<Value>> => {
  const result = await settle(call);
  return !result.ok && result.refusals[0].code === "proof.needed" ? toProve(locale) : result;
};
