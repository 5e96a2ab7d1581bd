import { type Account, actorOfAccount } from "@rabat/api";
import { type Actor, visitor } from "@rabat/core/partner";
import { cookies } from "next/headers";
import { decode, encode } from "next-auth/jwt";
import { cache } from "react";
import { environment } from "../env.ts";
import { visitorApi } from "./api.ts";
import { sessionCookie } from "./session-cookie.ts";

// The cookie outlives no session: the row in the database is asked on every request and decides.
const cookieSeconds = 12 * 60 * 60;

const secret = (): string => {
  const { AUTH_SECRET } = environment();
  if (AUTH_SECRET === undefined) throw new Error("AUTH_SECRET is not set");
  return AUTH_SECRET;
};

/** The session's id that the browser sent, sealed by next-auth; null for anything else. */
export const sentSession = cache(async (): Promise<string | null> => {
  const cookie = await sessionCookie();
  const token = cookie && (await cookies()).get(cookie.name)?.value;
  if (!token || token.length > 4_096) return null;
  const sealed = await decode({ token, secret: secret() }).catch(() => null);
  return typeof sealed?.session === "string" ? sealed.session : null;
});

/** Who is signed in, looked up now; null for a visitor. */
export const currentAccount = cache(async (): Promise<Account | null> => {
  const session = await sentSession();
  return session === null ? null : visitorApi().session.read({ session });
});

/** The actor of the request that is being answered. */
export const currentActor = async (): Promise<Actor> => {
  const account = await currentAccount();
  return account === null ? visitor : actorOfAccount(account);
};

/** Gives the browser a session; false where this address may not carry one. */
export const giveSession = async (session: string): Promise<boolean> => {
  const cookie = await sessionCookie();
  if (cookie === null) return false;
  const token = await encode({ token: { session }, secret: secret(), maxAge: cookieSeconds });
  const { name, secure } = cookie;
  (await cookies()).set(name, token, {
    httpOnly: true,
    sameSite: "lax",
    secure,
    path: "/",
    maxAge: cookieSeconds,
  });
  return true;
};

/** Ends the session, in the database first. */
export const endSession = async (): Promise<void> => {
  const [session, cookie] = [await sentSession(), await sessionCookie()];
  if (session !== null) await visitorApi().session.close({ session });
  if (cookie !== null)
    (await cookies()).set(cookie.name, "", { path: "/", maxAge: 0, secure: cookie.secure, httpOnly: true });
};
