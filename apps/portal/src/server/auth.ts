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

/** A sign-in between its two halves: as long as its row counts. */
const pendingSeconds = 10 * 60;

/** A calendar address is shown as long as this, to whoever made it. */
const calendarSeconds = 15 * 60;

const cookieNames = { session: "session", pending: "sign-in", calendar: "calendar" } as const;
type Kept = keyof typeof cookieNames;

/** A cookie for each: the prefix of the session's, by the same rules. */
const cookieFor = async (kept: Kept) => {
  const cookie = await sessionCookie();
  return cookie && { ...cookie, name: cookie.name.replace("session", cookieNames[kept]) };
};

/** The id that the browser sent, sealed by next-auth; null for anything else. */
const sent = async (kept: Kept): Promise<string | null> => {
  const cookie = await cookieFor(kept);
  const token = cookie && (await cookies()).get(cookie.name)?.value;
  if (!token || token.length > 4_096) return null;
  const sealed = await decode({ token, secret: secret() }).catch(() => null);
  const id = sealed?.[kept];
  return typeof id === "string" ? id : null;
};

export const sentSession = cache(() => sent("session"));
export const sentPending = cache(() => sent("pending"));
/** What making a calendar address gave, sealed once more. */
export const sentCalendar = cache(() => sent("calendar"));

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

const give = async (kept: Kept, { id, seconds }: { id: string; seconds: number }): Promise<void> => {
  const cookie = await cookieFor(kept);
  if (cookie === null) return;
  const token = await encode({ token: { [kept]: id }, secret: secret(), maxAge: seconds });
  const { name, secure } = cookie;
  (await cookies()).set(name, token, { httpOnly: true, sameSite: "lax", secure, path: "/", maxAge: seconds });
};

const take = async (kept: Kept): Promise<void> => {
  const cookie = await cookieFor(kept);
  if (cookie !== null)
    (await cookies()).set(cookie.name, "", { path: "/", maxAge: 0, secure: cookie.secure, httpOnly: true });
};

/** Gives the browser a session, in place of the half sign-in that led to it. */
export const giveSession = async (session: string): Promise<void> => {
  await give("session", { id: session, seconds: cookieSeconds });
  if ((await sentPending()) !== null) await take("pending");
};

/** The password was right; the second half of the sign-in finds its way by this. */
export const givePending = (pending: string): Promise<void> =>
  give("pending", { id: pending, seconds: pendingSeconds });

/** The browser brings back what a new calendar address was made with, so that its page can show it. */
export const giveCalendar = (sealed: string): Promise<void> =>
  give("calendar", { id: sealed, seconds: calendarSeconds });

export const forgetCalendar = async (): Promise<void> => {
  if ((await sentCalendar()) !== null) await take("calendar");
};

/** The browser forgets its session, which has ended in the database. */
export const forgetSession = async (): Promise<void> => {
  await take("session");
  await forgetCalendar();
};

/** Ends the session, in the database first. */
export const endSession = async (): Promise<void> => {
  const session = await sentSession();
  if (session !== null) await visitorApi().session.close({ session });
  await forgetSession();
};
