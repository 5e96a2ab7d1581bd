import type { IncomingMessage, ServerResponse } from "node:http";
import type { BuiltScript } from "../scripts/own-scripts.ts";
import { preferredEncoding } from "./preferred-encoding.ts";
import { isCurrent, type Representations } from "./representation.ts";
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
