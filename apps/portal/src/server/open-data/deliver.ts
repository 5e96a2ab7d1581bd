import { digestOf, isCurrent } from "../door/representation.ts";
import { cacheControl, openToAll } from "./headers.ts";

type Delivery = {
  type: string;
  body: string | Buffer;
  /** When the clock alone makes the answer untrue, in epoch milliseconds. */
  changes?: number | null;
  /** The name under which a browser saves it; without one it is shown. */
  file?: string;
};

/** An answer with a tag of its own, or 304 where the reader has it. Not compressed: Next takes that header away. */
export const deliver = (request: Request, { type, body, changes = null, file }: Delivery): Response => {
  const bytes = typeof body === "string" ? Buffer.from(body) : body;
  const etag = `"${digestOf(bytes)}"`;
  const headers = { ...openToAll, "cache-control": cacheControl(changes), etag };
  if (isCurrent(request.headers.get("if-none-match") ?? undefined, etag))
    return new Response(null, { status: 304, headers });
  const disposition = file === undefined ? {} : { "content-disposition": `attachment; filename="${file}"` };
  return new Response(new Uint8Array(bytes), {
    headers: { ...headers, ...disposition, "content-type": type },
  });
};
