import type { ServerResponse } from "node:http";

export type Intercepted = { status: number; type: string; body: string };

type Original = Pick<ServerResponse, "writeHead" | "write" | "end" | "flushHeaders">;

/**
 * Pages, and refusals without words for a reader (Next's plain ones), are ours to finish; the rest streams through. A
 * refusal in words says in which language they are.
 */
const isOurs = (response: ServerResponse): boolean => {
  const type = String(response.getHeader("content-type") ?? "");
  const isWordless =
    type === "" || (type.startsWith("text/plain") && !response.hasHeader("content-language"));
  return type.startsWith("text/html") || (response.statusCode >= 400 && isWordless);
};

/** Status and headers as `writeHead` takes them, noted without being sent. */
export const noteHead = (response: ServerResponse, status: number, headers: unknown): void => {
  response.statusCode = status;
  if (typeof headers !== "object" || headers === null) return;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
};

/**
 * Holds back what Next writes to a response where it is ours to finish, and calls `finish` with all of it, once.
 * Nothing has then been sent: status and headers can still be changed.
 */
export const intercept = (response: ServerResponse, finish: (held: Intercepted) => Promise<void>): void => {
  const original: Original = {
    writeHead: response.writeHead.bind(response),
    write: response.write.bind(response),
    end: response.end.bind(response),
    flushHeaders: response.flushHeaders.bind(response),
  };
  const chunks: Buffer[] = [];
  let ours: boolean | undefined;
  const decide = (): boolean => {
    ours ??= !response.headersSent && isOurs(response);
    if (!ours) Object.assign(response, original);
    return ours;
  };
  const hold = (chunk: unknown): void => {
    if (typeof chunk === "string" || chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk as string));
  };
  const replacement: Original = {
    writeHead: (status, ...rest: unknown[]) => {
      noteHead(response, status, rest.at(-1));
      return response;
    },
    flushHeaders: () => {
      if (!decide()) original.flushHeaders();
    },
    // biome-ignore lint/suspicious/noExplicitAny: the overloads of Node's own method
    write: (chunk: any, ...rest: any[]) => {
      if (!decide()) return original.write(chunk, ...rest);
      hold(chunk);
      return true;
    },
    // biome-ignore lint/suspicious/noExplicitAny: the overloads of Node's own method
    end: (chunk?: any, ...rest: any[]) => {
      if (!decide()) return original.end(chunk, ...rest);
      hold(chunk);
      Object.assign(response, original);
      const { statusCode: status } = response;
      const type = String(response.getHeader("content-type") ?? "");
      finish({ status, type, body: Buffer.concat(chunks).toString() }).catch(() => response.destroy());
      return response;
    },
  };
  Object.assign(response, replacement);
};
