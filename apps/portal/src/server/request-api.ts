import type { Api, From } from "@rabat/api";
import { headers } from "next/headers";
import { cache } from "react";
import { environment } from "../env.ts";
import { apiFor } from "./api.ts";
import { currentActor, sentSession } from "./auth.ts";
import { originFor } from "./door/own-origin.ts";

/** Where the request that is being answered comes from, as the server in front wrote it down. */
export const requestFrom = cache(async (): Promise<From> => {
  const sent = await headers();
  const secure = sent.get("x-forwarded-proto") === "https";
  const host = sent.get("host") ?? undefined;
  const origin = originFor(host === undefined ? {} : { host }, { secure, environment: environment() });
  return {
    address: (sent.get("x-forwarded-for") ?? "").slice(0, 100),
    agent: (sent.get("user-agent") ?? "").slice(0, 300),
    origin,
    session: await sentSession(),
  };
});

/** The procedures as whoever is signed in, from where the request comes: what signing in and the own account ask. */
export const requestApi = async (): Promise<Api> => apiFor(await currentActor(), await requestFrom());
