import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { Writable } from "node:stream";
import { noteHead } from "./intercept.ts";
import type { Rendered } from "./page.ts";
import { drawingPolicy } from "./security-headers.ts";

export type NextHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** How the pages learn their own address; set by the server on every request, never taken from outside. */
export const addressHeader = "x-rabat-address";

type Question = {
  target: string;
  host: string;
  /** What the page is told of its own address; null for one that stands in for any address. */
  address: string | null;
};

/** A reader who is nobody: no cookie, no authorisation, nothing but the address. */
const anonymousRequest = ({ target, host, address }: Question): IncomingMessage => {
  const request = new IncomingMessage(new Socket());
  request.method = "GET";
  request.url = target;
  request.headers = { host, accept: "text/html", "user-agent": "rabat-door" };
  if (address !== null) request.headers[addressHeader] = address;
  request.httpVersion = "1.1";
  request.httpVersionMajor = 1;
  request.httpVersionMinor = 1;
  request.push(null);
  return request;
};

const nowhere = (): Writable => new Writable({ write: (_chunk, _encoding, done) => setImmediate(done) });

class CapturedResponse extends ServerResponse {
  readonly chunks: Buffer[] = [];

  override writeHead(status: number, ...rest: unknown[]): this {
    noteHead(this, status, rest.at(-1));
    return super.writeHead(status);
  }

  // biome-ignore lint/suspicious/noExplicitAny: the overloads of Node's own method
  override write(chunk: any, ...rest: any[]): boolean {
    this.chunks.push(Buffer.from(chunk));
    super.write(chunk, ...rest);
    // Never "wait": without a socket nothing would say when to go on.
    return true;
  }

  // biome-ignore lint/suspicious/noExplicitAny: the overloads of Node's own method
  override end(chunk?: any, ...rest: any[]): this {
    if (chunk && typeof chunk !== "function") this.chunks.push(Buffer.from(chunk));
    return super.end(chunk, ...rest);
  }
}

/** What an open answer says beside its bytes; tags, caching and encoding are the door's own. */
const toldBesides = [
  "access-control-allow-origin",
  "access-control-expose-headers",
  "content-disposition",
  "link",
] as const;

const dataFrom = (response: CapturedResponse, type: string): Rendered => {
  const told = toldBesides.flatMap((name) => {
    const value = response.getHeader(name);
    return value === undefined ? [] : [[name, String(value)] as const];
  });
  const body = Buffer.concat(response.chunks);
  const policy = type.startsWith("image/svg+xml")
    ? { "Content-Security-Policy": drawingPolicy(body.toString()) }
    : {};
  return { kind: "data", type, headers: { ...Object.fromEntries(told), ...policy }, body };
};

const moved = new Set([301, 302, 303, 307, 308]);
const patienceMilliseconds = 20_000;

/** Lets Next render an address in this process, without a socket, and waits for all of it. */
export const askNext = async (handle: NextHandler, question: Question): Promise<Rendered> => {
  const request = anonymousRequest(question);
  const response = new CapturedResponse(request);
  response.assignSocket(nowhere() as Socket);
  const { promise: finished, resolve, reject } = Promise.withResolvers<void>();
  response.once("finish", resolve).once("error", reject);
  const timer = setTimeout(() => reject(new Error("Next took too long")), patienceMilliseconds);
  try {
    await Promise.race([finished, handle(request, response).then(() => finished)]);
  } finally {
    clearTimeout(timer);
  }
  const status = response.statusCode;
  const location = response.getHeader("location");
  if (moved.has(status) && typeof location === "string") return { kind: "moved", status, location };
  if (status === 404) return { kind: "absent" };
  const type = String(response.getHeader("content-type") ?? "");
  if (status !== 200 || type === "") return { kind: "failed" };
  if (!type.startsWith("text/html")) return dataFrom(response, type);
  return { kind: "html", status, html: Buffer.concat(response.chunks).toString() };
};
