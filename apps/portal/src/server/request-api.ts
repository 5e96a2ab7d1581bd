import type { Api, From } from "@rabat/api";
import { headers } from "next/headers";
import { cache } from "react";
import { environment } from "../env.ts";
import { apiFor } from "./api.ts";
import { currentActor, sentSession } from "./auth.ts";
import { readerOrigin } from "./door/reader-origin.ts";

/** Where the request that is being answered comes from, as the server in front wrote it down. */
export const requestFrom = cache(async (): Promise<From> => {
  const sent = await headers();
  const origin = readerOrigin({
    host: sent.get("host") ?? "",
    secure: sent.get("x-forwarded-proto") === "https",
    publicOrigin: environment().PUBLIC_ORIGIN,
  });
  return {
    address: (sent.get("x-forwarded-for") ?? "").slice(0, 100),
    agent: (sent.get("user-agent") ?? "").slice(0, 300),
    origin: origin ?? "http://localhost",
    session: await sentSession(),
  };
});

/** The procedures as whoever is signed in, from where the request comes: what signing in and the own account ask. */
export const requestApi = async (): Promise<Api> => apiFor(await currentActor(), await requestFrom());
