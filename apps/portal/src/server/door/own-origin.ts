import type { IncomingHttpHeaders } from "node:http";
import { type Environment, publicOrigin } from "../../env.ts";

const hostName = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d+)?$/i;

/** Where this reader reaches the portal: the stated origin, else the host that was asked for. */
export const originFor = (
  { host }: IncomingHttpHeaders,
  { secure, environment }: { secure: boolean; environment: Environment },
): string => {
  if (environment.PUBLIC_ORIGIN !== undefined || host === undefined || !hostName.test(host))
    return publicOrigin(environment);
  return `${secure ? "https" : "http"}://${host}`;
};

/**
 * Whether a request that changes something comes from our own pages. Programs without a browser send neither header
 * and carry no one else's cookie.
 */
export const isFromHere = (headers: IncomingHttpHeaders, publicOrigin: string | undefined): boolean => {
  const site = headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin" && site !== "none") return false;
  const { origin, host } = headers;
  if (origin === undefined) return true;
  if (publicOrigin !== undefined) return origin === publicOrigin;
  return host !== undefined && (origin === `http://${host}` || origin === `https://${host}`);
};
