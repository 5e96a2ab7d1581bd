import { type Refused, refuse } from "@rabat/core/refusal";

export type Fields = Record<string, string>;
export type SentFile = { name: string; content: Uint8Array<ArrayBuffer> };

/** A form as far as it could be read; `done` lets go of the memory that its file took. */
export type Read = { fields: Fields; file: SentFile | null; refused: Refused | null; done: () => void };

const nothing: Omit<Read, "refused"> = { fields: {}, file: null, done: () => {} };
export const readNothing = (refused: Refused): Read => ({ ...nothing, refused });

/** Room for a comment of a megabyte in any script, which is then refused with a sentence, its text kept. */
export const limitMegabytes = 8;
export const megabyte = 1024 * 1024;

/** The fields whose names begin alike, `place.geneva-2023-C1`, by what follows. */
export const fieldsUnder = (fields: Fields, prefix: string): [name: string, value: string][] =>
  Object.entries(fields).flatMap(([name, value]) =>
    name.startsWith(prefix) ? [[name.slice(prefix.length), value]] : [],
  );

/** The body as far as it may go; null for one that goes further. */
const bodyWithin = async (request: Request, limit: number): Promise<Buffer<ArrayBuffer> | null> => {
  if (Number(request.headers.get("content-length") ?? 0) > limit) return null;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

export const typeOf = (request: Request): string => request.headers.get("content-type") ?? "";

/** The fields of a form as a browser sends them; refuses what is too large or no form. */
export const readFields = async (request: Request): Promise<Read> => {
  if (!typeOf(request).startsWith("application/x-www-form-urlencoded"))
    return readNothing(refuse({ code: "form.not-readable" }));
  const body = await bodyWithin(request, limitMegabytes * megabyte);
  if (body === null) return readNothing(refuse({ code: "form.too-large", limit: limitMegabytes }));
  const fields = Object.fromEntries(new URLSearchParams(body.toString("utf8")));
  return { ...nothing, fields, refused: null };
};
