import { uploadLimitMegabytes } from "@rabat/core/media";
import { accept, type Result, refuse } from "@rabat/core/refusal";

export type Fields = Record<string, string>;
export type SentFile = { name: string; content: Uint8Array<ArrayBuffer> };
export type SentFields = { fields: Fields; file: SentFile | null };

/** Room for a comment of a megabyte in any script, which is then refused with a sentence, its text kept. */
const limitMegabytes = 8;
const megabyte = 1024 * 1024;

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

const typeOf = (request: Request): string => request.headers.get("content-type") ?? "";

/** The fields of a form as a browser sends them; refuses what is too large or no form. */
export const readFields = async (request: Request): Promise<Result<SentFields>> => {
  if (!typeOf(request).startsWith("application/x-www-form-urlencoded"))
    return refuse({ code: "form.not-readable" });
  const body = await bodyWithin(request, limitMegabytes * megabyte);
  if (body === null) return refuse({ code: "form.too-large", limit: limitMegabytes });
  return accept({ fields: Object.fromEntries(new URLSearchParams(body.toString("utf8"))), file: null });
};

/** The same of a form that can bring a file, under the name `file`; an empty choice is no file. */
export const readFieldsAndFile = async (request: Request): Promise<Result<SentFields>> => {
  if (!typeOf(request).startsWith("multipart/form-data")) return readFields(request);
  // the file and the texts around it
  const limit = uploadLimitMegabytes + limitMegabytes;
  const body = await bodyWithin(request, limit * megabyte);
  if (body === null) return refuse({ code: "file.too-large", field: "file", limit: uploadLimitMegabytes });
  const headers = { "content-type": typeOf(request) };
  const sent = await new Response(body, { headers }).formData().catch(() => null);
  if (sent === null) return refuse({ code: "form.not-readable" });
  const fields: Fields = {};
  for (const [name, value] of sent) if (typeof value === "string") fields[name] = value;
  const file = sent.get("file");
  if (!(file instanceof File) || (file.size === 0 && file.name === "")) return accept({ fields, file: null });
  return accept({ fields, file: { name: file.name, content: new Uint8Array(await file.arrayBuffer()) } });
};
