import { get, type IncomingHttpHeaders } from "node:http";
import { buffer } from "node:stream/consumers";
import { acceptEncoding } from "./load.ts";

type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer };

/** One answer exactly as it travels: `fetch` would decompress it. */
export const take = (url: string, headers: Record<string, string> = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    get(url, { headers: { "Accept-Encoding": acceptEncoding, ...headers } }, async (response) =>
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body: await buffer(response) }),
    ).once("error", reject);
  });

/** The page that everybody serves in this run. */
export type Sample = {
  origin: string;
  path: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
  html: string;
};

export const sampleOf = async (origin: string, path: string): Promise<Sample> => {
  const { headers, body } = await take(origin + path);
  const html = (await take(origin + path, { "Accept-Encoding": "identity" })).body.toString();
  return { origin, path, headers, body, html };
};
