import { preferredEncoding } from "../door/preferred-encoding.ts";
import { compressed, digestOf, isCurrent } from "../door/representation.ts";
import { cacheControl, openToAll } from "./headers.ts";

type Delivery = {
  type: string;
  body: string;
  /** When the clock alone makes the answer untrue, in epoch milliseconds. */
  changes?: number | null;
  /** The name under which a browser saves it; without one it is shown. */
  file?: string;
};

/** An answer with a tag of its own, compressed as the reader likes it, or 304 where they have it. */
export const deliver = async (
  request: Request,
  { type, body, changes = null, file }: Delivery,
): Promise<Response> => {
  const bytes = Buffer.from(body);
  const encoding = preferredEncoding(request.headers.get("accept-encoding") ?? undefined);
  const etag = `"${digestOf(bytes)}${encoding === "identity" ? "" : `-${encoding}`}"`;
  const headers: Record<string, string> = {
    ...openToAll,
    "cache-control": cacheControl(changes),
    etag,
    vary: "Accept-Encoding",
  };
  if (isCurrent(request.headers.get("if-none-match") ?? undefined, etag))
    return new Response(null, { status: 304, headers });
  const content = await compressed(encoding, bytes, "now");
  return new Response(new Uint8Array(content), {
    headers: {
      ...headers,
      "content-type": type,
      "content-length": String(content.length),
      ...(encoding === "identity" ? {} : { "content-encoding": encoding }),
      ...(file === undefined ? {} : { "content-disposition": `attachment; filename="${file}"` }),
    },
  });
};
