import type { ServerResponse } from "node:http";
import type { BuiltScript } from "../scripts/own-scripts.ts";
import type { NextHandler } from "./ask-next.ts";
import { type Intercepted, intercept } from "./intercept.ts";
import { keptHeader, letterHeader } from "./kept-header.ts";
import { plainHtml } from "./plain-html.ts";
import { preferredEncoding } from "./preferred-encoding.ts";
import { compressed } from "./representation.ts";
import { letterPolicy, securityHeaders } from "./security-headers.ts";
import type { Reader } from "./send.ts";

type Refuse = (reader: Reader, status: number) => Promise<void>;

type Handover = {
  handle: NextHandler;
  /** The modules of ours that a page may run. */
  scripts: readonly BuiltScript[];
  /** Answers with our own page (or JSON) where Next has none fit to read. */
  refuse: Refuse;
  /** Answers a form that cannot be taken now with what was typed in it. */
  giveBack(reader: Reader, kept: string): void;
};

const kept = new Set(["set-cookie", "location"]);

const startOver = (response: ServerResponse): void => {
  for (const name of response.getHeaderNames()) if (!kept.has(name)) response.removeHeader(name);
  response.statusMessage = "";
};

const pageHeaders = { "Cache-Control": "private, no-store", "X-Robots-Tag": "noindex" };

type Sent = { status: number; html: string; scripts: readonly BuiltScript[]; isLetter: boolean };

const sendPage = async (
  { request, response, secure, origin }: Reader,
  { status, html, scripts, isLetter }: Sent,
): Promise<void> => {
  const encoding = preferredEncoding(request.headers["accept-encoding"]);
  const body = await compressed(encoding, Buffer.from(html), "now");
  if (encoding !== "identity") response.setHeader("Content-Encoding", encoding);
  response.writeHead(status, {
    ...securityHeaders(secure, { origin, scripts }),
    ...(isLetter ? { "Content-Security-Policy": letterPolicy } : {}),
    ...pageHeaders,
    "Content-Type": "text/html; charset=utf-8",
    "Content-Length": body.length,
    Vary: "Accept-Encoding",
  });
  response.end(body);
};

const finish = async (
  reader: Reader,
  held: Intercepted,
  { refuse, giveBack, scripts }: Omit<Handover, "handle">,
): Promise<void> => {
  const { response, secure } = reader;
  const isKept = response.hasHeader(keptHeader);
  const isLetter = response.hasHeader(letterHeader);
  startOver(response);
  if (isKept) return giveBack(reader, held.body);
  if (held.status >= 400) return refuse(reader, held.status);
  if (response.hasHeader("location")) {
    response.writeHead(held.status, { ...securityHeaders(secure), ...pageHeaders }).end();
    return;
  }
  const plain = plainHtml(held.body, scripts);
  return sendPage(reader, { ...plain, status: plain.status ?? held.status, isLetter });
};

/** Everything that the door does not keep: to Next and back, the request's body and the answer's streamed. */
export const handToNext = async (reader: Reader, { handle, ...given }: Handover): Promise<void> => {
  const { request, response, secure } = reader;
  // Next leaves a header alone that is already there.
  for (const [name, value] of Object.entries(securityHeaders(secure))) response.setHeader(name, value);
  response.setHeader("Cache-Control", "private, no-store");
  // Node itself sends no body to HEAD; Next would leave out what the page would have been.
  if (request.method === "HEAD") request.method = "GET";
  intercept(response, (held) => finish(reader, held, given));
  try {
    await handle(request, response);
  } catch (error) {
    console.error(error);
    if (response.headersSent) response.destroy();
    else await given.refuse(reader, 500);
  }
};
