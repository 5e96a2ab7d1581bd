import type { IncomingHttpHeaders } from "node:http";

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
