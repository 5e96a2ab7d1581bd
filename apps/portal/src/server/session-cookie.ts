import { headers } from "next/headers";
import { environment } from "../env.ts";

type Place = { host: string; secure: boolean; embedded: boolean };
export type SessionCookie = { name: string; secure: boolean };

/**
 * The session cookie fit for where the portal is reached: `__Host-` over TLS and on http://localhost. Elsewhere over
 * plain HTTP browsers refuse that name; there only the embedded database goes without the prefix, and null means
 * that signing in is refused.
 */
export const cookieAt = ({ host, secure, embedded }: Place): SessionCookie | null => {
  const name = host.replace(/:\d+$/, "");
  if (secure || name === "localhost") return { name: "__Host-rabat-session", secure: true };
  return embedded ? { name: "rabat-session", secure: false } : null;
};

/** The cookie for the request that is being answered. */
export const sessionCookie = async (): Promise<SessionCookie | null> => {
  const sent = await headers();
  return cookieAt({
    host: sent.get("host") ?? "",
    secure: sent.get("x-forwarded-proto") === "https",
    embedded: environment().DATABASE_URL === undefined,
  });
};
