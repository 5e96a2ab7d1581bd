import type { IncomingMessage, ServerResponse } from "node:http";
import type { BuiltScript } from "../scripts/own-scripts.ts";
import type { Kept } from "./door.ts";
import type { Page } from "./page.ts";
import { preferredEncoding } from "./preferred-encoding.ts";
import { isCurrent, type Representation, type Representations } from "./representation.ts";
import { securityHeaders } from "./security-headers.ts";

export type Reader = {
  request: IncomingMessage;
  response: ServerResponse;
  secure: boolean;
  /** Where this reader reaches the portal. */
  origin: string;
};

type Content = {
  status: number;
  type: string;
  representations: Representations;
  headers: Record<string, string>;
  scripts?: readonly BuiltScript[];
};

/** Sends the form that the reader accepts, or 304 where they have it. */
export const sendContent = ({ request, response, secure, origin }: Reader, content: Content): void => {
  const { status, type, representations, headers, scripts = [] } = content;
  const { encoding, etag, body } = representations[preferredEncoding(request.headers["accept-encoding"])];
  const head: Record<string, string | number> = {
    ...securityHeaders(secure, { origin, scripts }),
    ...headers,
    Vary: "Accept-Encoding",
    ...(status === 200 ? { ETag: etag } : {}),
  };
  if (status === 200 && isCurrent(request.headers["if-none-match"], etag)) {
    response.writeHead(304, head).end();
    return;
  }
  head["Content-Type"] = type;
  head["Content-Length"] = body.length;
  if (encoding !== "identity") head["Content-Encoding"] = encoding;
  response.writeHead(status, head).end(request.method === "HEAD" ? undefined : body);
};

/** `origin` is empty where the page runs no module, so that all readers share one head. */
type Head = { cacheControl: string; secure: boolean; origin: string; flat: string[] };
const heads = new WeakMap<Representation, Head>();

/** The same head again and again for what is sent many times: written down once, as Node sends it. */
const headOf = (
  representation: Representation,
  { type, headers, scripts }: Page,
  told: Omit<Head, "flat">,
): string[] => {
  const before = heads.get(representation);
  if (
    before?.cacheControl === told.cacheControl &&
    before.secure === told.secure &&
    before.origin === told.origin
  )
    return before.flat;
  const { encoding, etag, body } = representation;
  const flat = Object.entries({
    ...securityHeaders(told.secure, { origin: told.origin, scripts }),
    ...headers,
    "Cache-Control": told.cacheControl,
    Vary: "Accept-Encoding",
    ETag: etag,
    "Content-Type": type,
    "Content-Length": String(body.length),
    ...(encoding === "identity" ? {} : { "Content-Encoding": encoding }),
  }).flat();
  heads.set(representation, { ...told, flat });
  return flat;
};

/** What the door keeps: whole pages and answers, most of them the same bytes as a moment ago. */
export const sendKept = (reader: Reader, { page, cacheControl }: Kept): void => {
  const { request, response, secure } = reader;
  const { status, type, representations, headers, scripts } = page;
  if (status === 200 && request.headers["if-none-match"] === undefined) {
    const representation = representations[preferredEncoding(request.headers["accept-encoding"])];
    response.writeHead(
      200,
      headOf(representation, page, { cacheControl, secure, origin: scripts.length > 0 ? reader.origin : "" }),
    );
    response.end(request.method === "HEAD" ? undefined : representation.body);
  } else
    sendContent(reader, {
      status,
      type,
      representations,
      scripts,
      headers: { ...headers, "Cache-Control": cacheControl },
    });
};

export const sendText = (
  { request, response, secure }: Reader,
  content: Omit<Content, "representations" | "scripts"> & { text: string },
): void => {
  const head = { ...securityHeaders(secure), ...content.headers, "Content-Type": content.type };
  response.writeHead(content.status, { ...head, "Content-Length": Buffer.byteLength(content.text) });
  response.end(request.method === "HEAD" ? undefined : content.text);
};

export const sendMoved = ({ response, secure }: Reader, status: number, location: string): void => {
  response
    .writeHead(status, { ...securityHeaders(secure), Location: location, "Cache-Control": "no-store" })
    .end();
};
