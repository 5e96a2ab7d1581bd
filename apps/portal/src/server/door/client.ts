import type { IncomingMessage } from "node:http";
import { type BlockList, isIP } from "node:net";
import type { Environment } from "../../env.ts";

type Client = { address: string; secure: boolean };

const isTrusted = (proxies: BlockList | undefined, address: string): boolean => {
  const version = isIP(address);
  return proxies !== undefined && version !== 0 && proxies.check(address, version === 6 ? "ipv6" : "ipv4");
};

const bare = (address: string): string => address.trim().replace(/^::ffff:(?=\d+\.)/, "");

/** Whether a reader came over TLS, where nothing else about them is asked. */
export const isSecure = (request: IncomingMessage, environment: Environment): boolean =>
  environment.TRUSTED_PROXY === undefined
    ? (environment.PUBLIC_ORIGIN?.startsWith("https:") ?? false)
    : clientOf(request, environment).secure;

/** Who asks, and whether over TLS: by the socket, and by a proxy's word only where that proxy is trusted. */
export const clientOf = (request: IncomingMessage, { TRUSTED_PROXY, PUBLIC_ORIGIN }: Environment): Client => {
  const peer = bare(request.socket.remoteAddress ?? "");
  const overTls = PUBLIC_ORIGIN?.startsWith("https:") ?? false;
  if (!isTrusted(TRUSTED_PROXY, peer)) return { address: peer, secure: overTls };
  const hops = String(request.headers["x-forwarded-for"] ?? "")
    .split(",")
    .map(bare)
    .filter(Boolean);
  const address = hops.findLast((hop) => !isTrusted(TRUSTED_PROXY, hop)) ?? hops[0] ?? peer;
  return { address, secure: overTls || request.headers["x-forwarded-proto"] === "https" };
};
